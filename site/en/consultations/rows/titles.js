registerPart("titles",["2a6yni","%')#&($"])
