registerPart("titles",["yjdkha","986241+-*(#%5$&70/.)3,'"])
