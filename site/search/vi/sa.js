bieuduong("9ota2wmsi2bj","sa","affairs\nagriculture\nadvanced\nacross\nadministrative\narticle\narticles\nassembly\nachievement\nadmissions\nannulled\narchive\narea")
