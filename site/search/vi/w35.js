bieuduong("Zpki","w35","")
