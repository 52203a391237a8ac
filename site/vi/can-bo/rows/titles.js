registerPart("titles",["v8d90i","=NM[RbH(d-/012-X_6d%T5#Bd.W8F:;]<d*JPd(CId,L.Qd)9Z?%d$4>KE`Vd'+^,*'$U@&7YSd&\\Gd+Dd#O)A3a"])
