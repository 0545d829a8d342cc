# name, obj, path, msg, value, code, errno and their like on built-in exceptions
try:
    [].foo
except AttributeError as e:
    print(e.name, e.obj, e, e.args)
class A: pass
try:
    A().bar
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
try:
    A.bar
except AttributeError as e:
    print(e.name, e.obj is A)
try:
    undefined_thing
except NameError as e:
    print(e.name, e.args)
def f():
    print(x)
    x = 1
try: f()
except UnboundLocalError as e: print(e.name, e)
def g():
    def h(): return y
    h()
    y = 1
try: g()
except NameError as e: print(e.name, e)
e = AttributeError('m', name='n', obj=3)
print(e.name, e.obj, AttributeError('x').name, AttributeError().obj)
e = NameError('m', name='q'); print(e.name, NameError().name)
try:
    import notthere
except ImportError as e:
    print(e.name, e.path, e.msg, type(e).__name__, e.args)
e = ImportError('hi', name='a', path='b'); print(e.name, e.path, e.msg, e)
print(ImportError('a', 'b').msg, ImportError().msg)
s = StopIteration(4); print(s.value, s.args, StopIteration().value, StopIteration(1, 2).value)
def gen():
    yield 1
    return 9
try:
    i = gen(); next(i); next(i)
except StopIteration as e: print(e.value, e.args)
print(SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, SystemExit('bye').code)
try: {}['a b']
except KeyError as e: print(e, e.args, repr(e))
print(KeyError(), str(KeyError('a', 'b')), str(KeyError(1)))
try: b'ab\xff'.decode()
except UnicodeDecodeError as e: print(e.object, e.start, e.end, e.reason, e.encoding, e.args)
try: 'a\u20acb'.encode('ascii')
except UnicodeEncodeError as e: print(e.object, e.start, e.end, e.reason, e.encoding, e)
e = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'); print(e, e.start)
e = OSError(2, 'No such file', 'x.txt'); print(type(e), e.errno, e.strerror, e.filename, e.filename2, e.args, e)
for n in (1, 2, 4, 9, 10, 11, 13, 17, 20, 21, 32, 39, 103, 104, 107, 108, 110, 111, 114, 115, 3):
    print(n, type(OSError(n, 'm')).__name__, end='; ')
print()
e = OSError('just'); print(e.errno, e.strerror, e.filename, e, e.args)
e = OSError(); print(e.errno, e.strerror)
e = OSError(2, 'a', 'f1', None, 'f2'); print(e, e.filename2)
class MyErr(OSError): pass
e = MyErr(2, 'zz'); print(type(e), e.errno, e)
e = FileNotFoundError(2, 'x'); print(e, type(e))
e = TimeoutError('t'); print(e, e.errno)
e = SyntaxError('bad', ('f.py', 1, 2, 'text')); print(e.msg, e.filename, e.lineno, e.offset, e.text, e)
e.name = 'x'
n = NameError('boo'); n.name = 'zz'; print(n.name)
del n.name; print(n.name)
try: raise StopAsyncIteration(3)
except StopAsyncIteration as e: print(e.args, hasattr(e, 'value'))
class E(Exception):
    def __init__(self, a, b): self.a = a
print(E(1, 2).args, str(E(1, 2)), repr(E(1, 2)))
try: raise ImportError('x') from None
except ImportError as e: print(e.__cause__, e.__suppress_context__, e.name)
try: AttributeError('x', nme=1)
except TypeError as e: print(e)
try: NameError('x', obj=1)
except TypeError as e: print(e)
try: ValueError('x', name=1)
except TypeError as e: print(e)
try: ImportError('x', nme=1)
except TypeError as e: print(e)
try: {}.fromkeyz
except AttributeError as e: print(e)
try: getattr(3, 'zork')
except AttributeError as e: print(e.name, e.obj)
try:
    a = object(); a.x = 1
except AttributeError as e: print(e.name, e)
import math
try: math.zork
except AttributeError as e: print(e.name, e.obj is math, e)
try: del A().zip
except AttributeError as e: print(e.name, e)
