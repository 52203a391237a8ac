bieuduong("Zpki","w7","")
