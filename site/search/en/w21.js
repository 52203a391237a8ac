bieuduong("Zpki","w21","")
