bieuduong("h+Ku","su","ubnd\nuyen\nubtvqh\nuong\nunit\nunion\nunits")
