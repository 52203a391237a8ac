bieuduong("9ota2wmsi2bj","sw","ward\nwithin\nworker\nwcag\nwithdrawn")
