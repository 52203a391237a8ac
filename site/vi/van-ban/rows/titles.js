registerPart("titles",["i2ztnjpnclaw","70/.85$&241+-*(#%)3,'69"])
