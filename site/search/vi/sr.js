bieuduong("OvGO","sr","rach\nrang\nrieng\nranh\nrong\nrecords\nresolution\nresources\nrural\nreading\nreception\nregistry\nresidential\nrevocation\nrevoked\nrung")
