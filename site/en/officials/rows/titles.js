registerPart("titles",["27a27pdgtwzw5","03#.,2+%*-/'$&1()"])
