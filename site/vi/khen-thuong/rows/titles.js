registerPart("titles",["hau65s","(4OYWd2d9d:AXd3d1;d,BDd.@d*d%d$.EFd-d0/RV'9:C?<Zd43&d7d)d5S^M_,d6-d&]HLTGd8b#PQ5JKd(*`6=$d#0d'd+7+[>%d/Ua2)1N\\I8"])
