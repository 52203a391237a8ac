registerPart("titles",["x8g3vwcmaukj",",)#+%*-($&'"])
