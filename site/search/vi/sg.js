bieuduong("cX0B","sg","giao\ngiam\ngiay\ngiai\ngian\ngiua\ngioi\ngiong\ngiup\ngach\nghep\ngiap\ngiau\ngieng\ngrassroots\ngate\ngiang\ngium\ngood\ngovernment\ngroup\ngrowers\nguong")
