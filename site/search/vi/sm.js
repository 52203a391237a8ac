bieuduong("yC3t","sm","minh\nmang\nmuoi\nmuon\nmerit\nmien\nmanh\nmatti\nmeritorious\nmieng\nminister\nministry\nmong\nmarket\nmedal\nministerial\nministers\nmobile\nmuong")
