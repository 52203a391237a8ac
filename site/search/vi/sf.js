bieuduong("9ota2wmsi2bj","sf","form\nfighter\nfinance\nflag\nfatherland\nfront\nfalse\nfamily\nfarmers\nfile\nforeign\nfriendship\nfruit")
