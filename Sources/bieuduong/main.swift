print("bieuduong")
