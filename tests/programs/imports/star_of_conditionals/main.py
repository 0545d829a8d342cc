# import * takes what is bound when it runs.
from options import *

print(sorted(name for name in globals() if name.startswith("opt_")))
print(opt_always, opt_chosen)
try:
    print(opt_never)
except NameError as error:
    print(error)
try:
    print(opt_deleted)
except NameError as error:
    print(error)
