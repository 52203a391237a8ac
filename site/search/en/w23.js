bieuduong("Zpki","w23","")
