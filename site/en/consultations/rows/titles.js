registerPart("titles",["rkl21fokovqm","$#"])
