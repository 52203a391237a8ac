registerPart("index",{"stamp":"38sh8tm7pczmh","count":2,"inChunk":16,"parts":[{"name":"year","values":["2024"],"combinations":[[0]],"column":"##"}]})
