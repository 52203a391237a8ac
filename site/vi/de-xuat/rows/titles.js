registerPart("titles",["tyt46k","543*@6C7)E&DB;+>A9-'F%<#1G:/=I2$H,.80?("])
