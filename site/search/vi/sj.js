bieuduong("naOb","sj","javascript\njoint")
