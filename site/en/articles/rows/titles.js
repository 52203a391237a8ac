registerPart("titles",["igdik2fmjz3u","$%#"])
