registerPart("titles",["10kf3fga64ng",",'%#()-+&$*"])
