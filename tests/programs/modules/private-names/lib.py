from math import sqrt as root
TABLE = [1]
LIMIT = 4
def used(): return inner() + LIMIT
def inner(): return TABLE[0]
def unused(): return inner()
def lazy(): return 'lazy ' + str(LIMIT)
class Klass:
    def m(self): return used() + 1
