registerPart("titles",["k92ohc",")%6+401-5,&'*(#3/$2."])
