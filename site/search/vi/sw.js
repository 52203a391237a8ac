bieuduong("RYxQ","sw","ward\nwithin\nworker\nwcag\nwithdrawn")
