bieuduong("Zpki","w0","")
