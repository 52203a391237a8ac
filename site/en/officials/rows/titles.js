registerPart("titles",["3g3zisd0s1ie2","=NM[Rd#(F-./0d-1X3_5Td'78#Bd.]<W9Hd)JPd(CId+K2Qd*:?Z$d$4G>LaVd&+^,*'&U@%6YSd%\\Ed,DbO)A;`"])
