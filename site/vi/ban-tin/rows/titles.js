registerPart("titles",["38sh8tm7pczmh","#$"])
