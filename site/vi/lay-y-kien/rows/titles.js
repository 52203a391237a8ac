registerPart("titles",["lju5y2","(&)#'%$"])
