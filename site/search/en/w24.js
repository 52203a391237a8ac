bieuduong("Zpki","w24","")
