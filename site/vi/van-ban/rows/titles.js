registerPart("titles",["1ug33bn38l7au","2,+*30$/-)&#'.(%14"])
