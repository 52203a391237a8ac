bieuduong("Zpki","w1","")
