registerPart("titles",["i2ztnjpnclaw","986241+-*(#%5$&70/.)3,'"])
