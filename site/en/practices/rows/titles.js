registerPart("titles",["a89cwa",",'%#()-+&$*"])
