bieuduong("/nVu","sx","xanh\nxuat\nxang\nxuan")
