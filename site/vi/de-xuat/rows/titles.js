registerPart("titles",["2uyaz7egt1g45","543*@6C7)E&DB;+>A9-'F%<#1G:/=I2$H,.80?("])
