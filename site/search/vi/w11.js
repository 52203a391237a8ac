bieuduong("Zpki","w11","")
