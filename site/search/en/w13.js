bieuduong("Zpki","w13","")
