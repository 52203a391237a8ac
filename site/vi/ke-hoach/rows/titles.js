registerPart("titles",["3eqjh0","$*)%&'(#"])
