import random

for value in (0, 1, -1, 2 ** 31, 2 ** 32, 2 ** 64 + 7, -10 ** 40, True, 1.5, -2.25, 1e300, '', 'hello', 'naïve ☃', b'bytes', bytearray(b'ab'), 'x' * 200):
    random.seed(value)
    print(repr(value)[:20], random.random(), random.getrandbits(40))
try:
    random.seed([1, 2])
except TypeError as error:
    print(error)
