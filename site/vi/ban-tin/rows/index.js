registerPart("index",{"stamp":"qbk0cban51o5","count":20,"inChunk":16,"parts":[{"name":"nam","values":["2026","2025","2024"],"combinations":[[0],[2],[1]],"column":"###########%%%%$$$$$"}]})
