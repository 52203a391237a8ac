bieuduong("Zpki","w17","")
