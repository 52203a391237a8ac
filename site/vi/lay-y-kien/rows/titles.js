registerPart("titles",["7kf0z3xc7l11","(&)#'%$"])
