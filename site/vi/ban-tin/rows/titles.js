registerPart("titles",["qbk0cban51o5","03/2.1-5,+4*)('&%$#6"])
