bieuduong("9ota2wmsi2bj","sz","zone")
