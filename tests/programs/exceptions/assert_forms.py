# assert with and without a message, and what the message may be.
def check(f):
    try:
        f()
        print('passed')
    except AssertionError as e:
        print(repr(e), str(e), e.args)


def a(): assert True
def b(): assert False
def c(): assert 0, 'zero'
def d(): assert [], (1, 2)
def e(): assert None, None
def f(): assert (yes := 5) > 3, 'never'
def g(): assert 1 == 2, f'{1} is not {2}'
def h():
    assert not 'text', ValueError('inside')
for fn in (a, b, c, d, e, f, g, h):
    check(fn)
def lazy():
    print('evaluated')
    return 'message'
assert True, lazy()
