registerPart("titles",["wrw0cq","&259@+(43/1,E:C?B6F8.0)'-=D7$HI*A%;G<#>"])
