registerPart("titles",["97g4f8","$%#"])
