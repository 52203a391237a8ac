bieuduong("Zpki","w10","")
