bieuduong("9ota2wmsi2bj","su","ubnd\nuyen\nubtvqh\nuong\nunit\nunits\nunion")
