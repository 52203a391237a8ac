bieuduong("cXNQ","sb","bang\nbinh\nbien\nbuoi\nbenh\nbiet\nbieu\nbach\nbich\nbung\nbuoc\nbefore\nbegun\nbong\nbuyt\nbaochi\nbientap\nbieuduong\nboard\nbravery\nbulletin\nbulletins\nbuong")
