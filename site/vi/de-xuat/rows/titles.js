registerPart("titles",["47xv9qo2nw7b","),.-+&(*%'/#$"])
