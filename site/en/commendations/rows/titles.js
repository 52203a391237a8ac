registerPart("titles",["oy1w7k","d0/d-d.@d*d%d$.2\\DCVR'?N5Wd2d9d:AXd3d1;d,(J)1d(%`>=$d/d#*0d'd+67[+UaI8:F<4PB9EGbL#d8THZd6d43]&d&d7d)d5S^M_,-OYQK"])
