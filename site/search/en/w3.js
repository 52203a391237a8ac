bieuduong("Zpki","w3","")
