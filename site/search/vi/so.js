bieuduong("9ota2wmsi2bj","so","official\norder\noperations\nother\noffice\norganising")
