# python: 3.12
# named facts about the interpreter
import sys
print(sys.float_info)
print(sys.int_info, sys.int_info.bits_per_digit, sys.float_info.max, sys.float_info[0])
print(sys.hash_info.modulus, sys.hash_info.width, sys.hash_info.inf)
print(sys.flags.optimize, sys.flags.debug, len(sys.flags))
print(sys.hexversion, hex(sys.hexversion), sys.byteorder, sys.platform, sys.maxsize, sys.maxunicode)
sys.setrecursionlimit(2000); print(sys.getrecursionlimit())
for bad in (0, 'x', -5):
    try: sys.setrecursionlimit(bad)
    except Exception as e: print(repr(e))
print(sys.intern('abc') is sys.intern('abc'), sys.get_int_max_str_digits(), sys.getdefaultencoding())
print(sys.version_info >= (3, 8), sys.version_info[:2], sys.version_info.major, sys.implementation.version[:2])
print(sys.float_repr_style, type(sys.float_info).__name__, isinstance(sys.float_info, tuple))
print('sys' in sys.modules, 'nope' in sys.modules, '__main__' in sys.modules)
