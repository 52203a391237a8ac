registerPart("titles",["0kkcfo","=NM[Rd#(F-./0d-1X3_5Td'78#Bd.]<W9Hd)JPd(CId+K2Qd*:?Z$d$4G>LaVd&+^,*'&U@%6YSd%\\Ed,DbO)A;`"])
