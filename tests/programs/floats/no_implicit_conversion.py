class T:
    def __float__(self): return 0.5
try: print(2.0 * T())
except TypeError as e: print(e)
import math
print(math.sin(T()))
