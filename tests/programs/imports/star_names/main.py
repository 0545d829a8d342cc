# from module import *: __all__, or what has no leading underscore.
from listed import *
from unlisted import *

print(shown, _also)
try:
    hidden
except NameError as e:
    print(e)
print(plain, Public().x, helper())
try:
    _private
except NameError as e:
    print(e)
print(len_name('abc'))
