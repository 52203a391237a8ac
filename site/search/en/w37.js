bieuduong("Zpki","w37","")
