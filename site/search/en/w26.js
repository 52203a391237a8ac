bieuduong("Zpki","w26","")
