bieuduong("9ota2wmsi2bj","sb","binh\nbang\nbien\nbuoi\nbieu\nbiet\nbenh\nbach\nbung\nbuoc\nbich\nbefore\nbong\nbuyt\nbegun\nbulletin\nbulletins\nbaochi\nbientap\nbieuduong\nboard\nbravery\nbuong")
