bieuduong("kanx7op9m8l4","sx","xanh\nxuat\nxang\nxuan")
