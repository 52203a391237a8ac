bieuduong("3AFj","so","official\norder\noffice\noperations\norganising\nother")
