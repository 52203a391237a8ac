bieuduong("9ota2wmsi2bj","sj","javascript\njoint")
