bieuduong("Zpki","w25","")
