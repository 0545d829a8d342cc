K = 'k'
def unused(): pass
