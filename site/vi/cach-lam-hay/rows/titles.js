registerPart("titles",["uq53ta",",)#+%*-($&'"])
