bieuduong("1AGq","sv","viec\nvien\nviet\nvinh\nvuon\nvang\nvung\nvuong\nvuot\nvach\nvong\nvhxh\nvideo\nvietnamese\nvillage\nvneid\nvolunteer")
