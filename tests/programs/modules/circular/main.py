# Two modules that import each other: a name that is not there yet, and one that is asked for later.
try:
    import early
except ImportError as error:
    print(type(error).__name__, str(error).split(' (/')[0])

import first

print(first.describe(), first.second.describe())
