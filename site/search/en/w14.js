bieuduong("Zpki","w14","")
