# raise with classes, instances, from, None, and things that are no exceptions.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__), e.__suppress_context__)


def a(): raise ValueError
def b(): raise ValueError('with', 'two')
def c(): raise ValueError('x') from KeyError('cause')
def d(): raise ValueError('x') from KeyError
def e(): raise ValueError('x') from None
def f(): raise 5
def g(): raise int
def h(): raise 'text'
def i(): raise
def j(): raise ValueError from 5
def k():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('during')
def l():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError('during') from z
def m():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError('hidden') from None
def n():
    try:
        {}['x']
    finally:
        raise OSError('from finally')
def o(): raise None
def p():
    try:
        raise ValueError('1')
    except ValueError as e1:
        try:
            raise TypeError('2')
        except TypeError as e2:
            raise e1
class Custom(Exception):
    def __init__(self, code):
        self.code = code
def q(): raise Custom(5)
def r(): raise Custom
class NotExc: pass
def s(): raise NotExc()
def t(): raise NotExc


for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t):
    attempt(fn)
