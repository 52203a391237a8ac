bieuduong("Zpki","w8","")
