# modules looked up by name
import sys
import json
print(sys.modules['json'].dumps([1]), 'json' in sys.modules, 'nope' in sys.modules, sys.modules.get('nope'))
print(hasattr(sys.modules['__main__'], 'x'))
x = 5
print(sys.modules['__main__'].x, sys.modules[__name__].x, sys.modules['sys'] is sys, sys.modules['json'] is json)
try:
    sys.modules['absent_one']
except KeyError as error:
    print('KeyError', error)
registry = {sys.modules['json']: 'a'}
print(registry[json])
