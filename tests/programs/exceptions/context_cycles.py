"""Contexts never come round: what is raised again leaves the chain behind it."""
def chain(e):
    names = []
    while e is not None:
        names.append(repr(e))
        e = e.__context__
    return names

try:
    raise ValueError('a')
except ValueError as first:
    try:
        raise KeyError('k')
    except KeyError:
        try:
            raise first
        except ValueError as again:
            print(chain(again))

kept = ValueError('kept')
for other in (TypeError('one'), TypeError('two')):
    try:
        try:
            raise other
        except TypeError:
            raise kept
    except ValueError as e:
        print(chain(e))
