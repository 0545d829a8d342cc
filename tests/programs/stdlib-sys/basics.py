# python: 3.12
import sys

print(sys.maxsize, sys.byteorder, sys.platform, sys.maxunicode)
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.version_info < (3, 13), sys.version_info.releaselevel)
print(sys.version.startswith('3.12'), isinstance(sys.argv, list), len(sys.argv), sys.getrecursionlimit())
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.getdefaultencoding())
print(sys.stdout.write('text\n'), sys.stdout.writelines(['a', 'b', '\n']))
sys.stdout.flush()
print('to a file', file=sys.stdout)
print('to errors', 1, 2, sep='-', file=sys.stderr, flush=True)
print(sys.stderr.write('more\n'))
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
print(sys.intern('abc') == 'abc', type(sys.modules), 'x' in sys.modules)
