registerPart("index",{"stamp":"igdik2fmjz3u","count":3,"inChunk":16,"parts":[{"name":"nam","values":["2024"],"combinations":[[0]],"column":"###"}]})
