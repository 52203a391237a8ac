bieuduong("9ota2wmsi2bj","sx","xuat\nxong\nxuong\nxanh\nxang\nxuyen\nxoay\nxach\nxuan\nxung")
