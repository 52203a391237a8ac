bieuduong("Zpki","w4","")
