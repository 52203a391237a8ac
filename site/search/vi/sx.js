bieuduong("f6Xn","sx","xuat\nxanh\nxong\nxuong\nxang\nxuyen\nxach\nxoay\nxuan\nxung")
