bieuduong("RXU2","sz","zone\nzones")
