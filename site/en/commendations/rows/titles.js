registerPart("titles",["35n0pd3ngo71x","651:8;9)-2.,*'$7#34/%0&(+"])
