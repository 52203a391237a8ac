registerPart("titles",["1ug33bn38l7au","431/-)&#0$2,+*'.(%"])
