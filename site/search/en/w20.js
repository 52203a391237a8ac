bieuduong("Zpki","w20","")
