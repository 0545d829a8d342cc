# try in all its forms, chaining, with, and exits through finally.
def f(x):
    try:
        print('try', x)
        if x == 1: raise ValueError('v')
        if x == 2: return 'ret'
        if x == 3: raise KeyError('k')
        if x == 4: 1 / 0
    except ValueError as e:
        print('except', e, repr(e))
        return 'handled'
    except (KeyError, IndexError):
        print('key')
    else:
        print('else')
    finally:
        print('finally')
    return 'end'
for i in range(4): print(f(i))
try:
    f(4)
except ZeroDivisionError as e:
    print('zde', e)
try:
    e
except NameError: print('e is gone')
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print(i)
        finally:
            print('f', i)
    return 'g'
print(g())
def h():
    try:
        return 1
    finally:
        return 2
print(h())
def hh():
    x = 1
    try:
        return x
    finally:
        x = 2
print(hh())
try:
    try:
        raise ValueError('a')
    except ValueError as e:
        raise TypeError('b') from e
except TypeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
try:
    try:
        raise ValueError('a')
    except ValueError:
        raise TypeError('b')
except TypeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: raise ValueError('again')
    except ValueError: raise
except ValueError as e: print('reraised', e)
class MyErr(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
class Sub(MyErr): pass
try: raise Sub(3, 'm')
except MyErr as e: print(e.code, e, e.args, type(e).__name__)
def nest():
    try:
        try:
            raise KeyError(1)
        finally:
            print('inner finally')
    except KeyError:
        try:
            raise IndexError
        except IndexError:
            print('index')
        print('after')
    finally:
        print('outer')
nest()
class CM:
    def __init__(self, name, swallow=False): self.name = name; self.swallow = swallow
    def __enter__(self): print('enter', self.name); return self.name
    def __exit__(self, t, v, tb):
        print('exit', self.name, t.__name__ if t else None, v, tb is not None)
        return self.swallow
with CM('a') as a, CM('b') as b:
    print(a, b)
with CM('s', True):
    raise ValueError('swallowed')
try:
    with CM('x'):
        raise ValueError('out')
except ValueError as e: print(e)
def wret():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            return i
print(wret())
def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen closed')
g2 = gen(); next(g2); g2.close()
def t():
    try:
        raise
    except RuntimeError as e: print(e)
t()
try: raise ValueError
except Exception as e: print(repr(e))
try: raise 5
except TypeError as e: print(e)
try:
    int('x')
except (TypeError, ValueError) as e: print(e)
try:
    {}['k']
except KeyError as e: print(e, e.args)
try:
    [][1]
except IndexError as e: print(e)
try:
    None.x
except AttributeError as e: print(e)
try:
    1 + 'a'
except TypeError as e: print(e)
def loop_exc():
    r = []
    for i in range(3):
        try:
            if i == 1: raise ValueError
            r.append(i)
        except ValueError:
            r.append('e')
            continue
        r.append('n')
    return r
print(loop_exc())
def fin_exc():
    try:
        raise ValueError('one')
    finally:
        try: raise KeyError('two')
        except KeyError: print('inner handled')
try: fin_exc()
except ValueError as e: print('outer', e, e.__context__)
def ctx():
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError as k: return repr(k.__context__)
print(ctx())
print(isinstance(Sub(1, 2), Exception), issubclass(Sub, MyErr))
raise SystemExit(3)
