import lib3
from lib2 import f as ff
def q(): return lib3.K + str(ff(1))
