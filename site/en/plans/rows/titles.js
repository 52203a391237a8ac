registerPart("titles",["md67fo","*#$%')(&"])
