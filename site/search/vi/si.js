bieuduong("9ota2wmsi2bj","si","information\ninvalids\ninvestment\nimplementation\nindependence\nindustry\ninitiative\ninitiatives\ninvestor\ninter\ninterpreters")
