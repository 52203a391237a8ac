bieuduong("8gr3","sy","ynhi\nydam")
