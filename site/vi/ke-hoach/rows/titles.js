registerPart("titles",["1r563jywt2m7r","$*)%&'(#"])
