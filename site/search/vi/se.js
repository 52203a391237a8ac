bieuduong("9ota2wmsi2bj","se","emulation\nesimerkki\nenvironment\neducation\nencouragement\nevening\nexcellent\nenterprise\nexample\nexemplary")
