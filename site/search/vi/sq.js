bieuduong("nDRV","sq","quan\nquyen\nquyet\nquay\nquoc\nquach\nquang\nquen\nquet\nquoi\nquanh")
