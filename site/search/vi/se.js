bieuduong("cI6h","se","emulation\nenvironment\nesimerkki\neducation\nencouragement\nenterprise\nevening\nexample\nexcellent\nexemplary")
