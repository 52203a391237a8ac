bieuduong("9ota2wmsi2bj","sq","quan\nquyet\nquyen\nquoc\nquay\nquach\nquang\nquen\nquet\nquoi\nquanh")
