registerPart("titles",["p9z7xi","%$#"])
