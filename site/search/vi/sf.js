bieuduong("y2KQ","sf","fighter\nform\nfinance\nfalse\nfamily\nfarmers\nfatherland\nfile\nflag\nforeign\nfriendship\nfront\nfruit")
