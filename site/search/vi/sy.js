bieuduong("9ota2wmsi2bj","sy","ynhi\nydam")
