registerPart("titles",["qbk0cban51o5",")%6+401-5,&'*(#3/$2."])
