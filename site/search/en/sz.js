bieuduong("kanx7op9m8l4","sz","zone\nzones")
