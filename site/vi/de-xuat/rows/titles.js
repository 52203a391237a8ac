registerPart("titles",["y08t27ycb0vm","543*@6C7)E&DB;+>A9-'F%<#1G:/=I2$H,.80?("])
