registerPart("titles",["zaqc8y","70/.85$&241+-*(#%)3,'69"])
