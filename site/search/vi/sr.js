bieuduong("9ota2wmsi2bj","sr","rang\nrieng\nrach\nrong\nranh\nresolution\nrecords\nresources\nrural\nreading\nreception\nregistry\nresidential\nrevocation\nrevoked\nrung")
