bieuduong("Zpki","w36","")
