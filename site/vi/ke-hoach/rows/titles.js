registerPart("titles",["3bpo0fqj8q0e","&$%#"])
