bieuduong("H6mG","sl","lieu\nluong\nlanh\nletter\nlich\nlien\nlinh\nlong\nluan\nluat\nlabour\nlang\nloai\nluot\nlevel\nlower\nlung\nluon\nlach\nland\nlech\nlenh\nlibrary\nliet\nlimited\nluoc\nluoi")
