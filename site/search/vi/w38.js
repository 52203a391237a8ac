bieuduong("Zpki","w38","")
