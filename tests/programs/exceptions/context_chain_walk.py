# Walking __cause__ and __context__ of a chain.
def chain(e):
    out = []
    while e is not None:
        out.append(type(e).__name__)
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out


def level1():
    raise KeyError('k')


def level2():
    try:
        level1()
    except KeyError:
        raise ValueError('v')


def level3(explicit):
    try:
        level2()
    except ValueError as e:
        if explicit is None:
            raise RuntimeError('r') from None
        raise RuntimeError('r') from (e if explicit else OSError('other'))


for explicit in (True, False, None):
    try:
        level3(explicit)
    except RuntimeError as e:
        print(chain(e))
