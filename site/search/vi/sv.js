bieuduong("9ota2wmsi2bj","sv","viec\nviet\nvien\nvinh\nvuon\nvuong\nvang\nvung\nvuot\nvong\nvach\nvhxh\nvideo\nvietnamese\nvillage\nvolunteer\nvneid")
