bieuduong("Zpki","w19","")
