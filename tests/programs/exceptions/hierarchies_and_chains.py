# Exceptions: own hierarchies, arguments, notes, equality, chaining in loops, re-raise forms
class AppError(Exception):
    code = 500
    def __init__(self, message, *, details=None): super().__init__(message); self.details = details or {}
    def __str__(self): return f'[{self.code}] {super().__str__()}'
class NotFound(AppError): code = 404
class Multi(NotFound, KeyError): pass
for E in (AppError, NotFound, Multi):
    try: raise E('gone', details={'id': 1})
    except KeyError as e: print('key', e, e.args, e.details)
    except AppError as e: print('app', e, repr(e), e.details)
try: raise NotFound
except TypeError as e: print(e)
class Plain(Exception): pass
try: raise Plain
except Plain as e: print(repr(e), str(e) == '', e.args)
e = ValueError('a', 2); print(e, repr(e), e.args); e.args = ('changed',); print(e)
e.add_note('n1'); e.add_note('n2'); print(e.__notes__)
try: e.add_note(3)
except TypeError as x: print(x)
print(ValueError('a') == ValueError('a'), isinstance(e, (KeyError, ValueError)))
errs = []
for f in (lambda: 1 / 0, lambda: [][1], lambda: {}['k'], lambda: int('q'), lambda: None.x, lambda: undefined, lambda: 'a' + 1, lambda: next(iter(())), lambda: (_ for _ in ()).throw(OSError('io'))):
    try: f()
    except (ArithmeticError, LookupError) as e: errs.append(('lookup', type(e).__name__))
    except (ValueError, AttributeError) as e: errs.append(('value', str(e)))
    except NameError as e: errs.append(('name', e.name))
    except Exception as e: errs.append((type(e).__name__, str(e)))
print(errs)
def chain():
    try:
        try: raise KeyError('low')
        except KeyError as e: raise ValueError('mid') from e
    except ValueError as e: raise RuntimeError('high') from e
try: chain()
except RuntimeError as e:
    while e: print(type(e).__name__, e); e = e.__cause__
def retry(n):
    for i in range(n):
        try:
            if i < 2: raise TimeoutError(f'try {i}')
            return i
        except TimeoutError as e: last = e
    raise last
print(retry(3))
try: retry(2)
except TimeoutError as e: print(e, e.__traceback__ is not None, e.__context__)
class Ctx(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
c = Ctx(1, b=2); print(c.args, c.a, c)
def gen():
    try: yield 1
    except GeneratorExit: print('exit'); raise
    except ValueError as e: yield f'got {e}'
g = gen(); next(g); print(g.throw(ValueError('v'))); g.close()
g = gen(); next(g); g.close()
def stop(): 
    yield 1
    raise StopIteration('inner')
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3)])])
except* ValueError as eg: print('V', eg.exceptions, eg.message)
except* TypeError as eg: print('T', eg.exceptions)
try:
    try: raise ExceptionGroup('g', [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError('new')
except ExceptionGroup as e: print(repr(e))
print(issubclass(ExceptionGroup, Exception), ExceptionGroup('m', [ValueError(1)]).split(ValueError))
import sys
try: sys.exit(3)
except SystemExit as e: print(e.code, e.args)
try: raise KeyboardInterrupt
except BaseException as e: print(type(e).__mro__[1].__name__)
def f():
    try: return 1
    except: return 2
    else: return 3
    finally: print('f')
print(f(), sys.exc_info())
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[0].__name__, sys.exception())
with_trace = ValueError('t').with_traceback(None); print(with_trace.__traceback__)
try: raise type('Dyn', (Exception,), {'__str__': lambda s: 'dyn'})()
except Exception as e: print(type(e).__name__, e)
