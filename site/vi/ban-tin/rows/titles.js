registerPart("titles",["dabjje","03/2.1-5,+4*)('&%$#6"])
