bieuduong("RXpY","sa","affairs\nadvanced\nagriculture\nachievement\nacross\nadministrative\nadmissions\nannulled\narchive\narea\narticle\narticles\nassembly")
