bieuduong("Zpki","w6","")
