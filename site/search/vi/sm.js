bieuduong("9ota2wmsi2bj","sm","minh\nmuon\nmang\nmuoi\nmerit\nmien\nmanh\nmatti\nmieng\nminister\nministry\nmong\nmeritorious\nmedal\nministerial\nministers\nmobile\nmarket\nmuong")
