bieuduong("Zpki","w9","")
