import io
from io import StringIO


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

s=StringIO('abc\ndef\nghi'); t(s.readlines,5); t(s.readline,2); t(s.readline,None); t(s.read,None); t(s.read,-5)
for line in StringIO('x\ny'): print(repr(line))
print(isinstance(io.UnsupportedOperation('x'), OSError), isinstance(io.UnsupportedOperation('x'), ValueError))
