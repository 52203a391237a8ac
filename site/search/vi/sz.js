bieuduong("F8sz","sz","zone")
