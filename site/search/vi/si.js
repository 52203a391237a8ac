bieuduong("u/rI","si","implementation\ninformation\ninvalids\ninvestment\nindependence\nindustry\ninitiative\ninitiatives\ninter\ninterpreters\ninvestor")
