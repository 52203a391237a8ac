bieuduong("9ota2wmsi2bj","sg","giao\ngiam\ngiay\ngiai\ngian\ngiua\ngioi\ngiong\ngiup\ngiau\nghep\ngiap\ngrassroots\ngach\ngieng\ngiang\ngood\ngovernment\nguong\ngate\ngroup\ngrowers\ngium")
