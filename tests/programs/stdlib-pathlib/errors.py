# python: 3.12
# what a pure path refuses
from pathlib import PurePosixPath
p = PurePosixPath('a/b.txt')
for action in [lambda: p.with_name(''), lambda: p.with_name('x/y'), lambda: PurePosixPath('/').with_name('x'), lambda: p.with_suffix('txt'), lambda: p.with_suffix('.'),
               lambda: p.relative_to('z'), lambda: p.relative_to('/z', walk_up=True), lambda: PurePosixPath('').with_suffix('.x'), lambda: PurePosixPath(5),
               lambda: p / 5, lambda: p.parents[5], lambda: p.match(''), lambda: p.as_uri(), lambda: p < 'x']:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(p.relative_to('a/c/d', walk_up=True), PurePosixPath('/x/y').relative_to('/x/z', walk_up=True))
def key_of(prefix, name):
    return str(PurePosixPath(prefix) / name)
print([key_of('logs/', 'a.json'), key_of('', 'b'), key_of('logs', './c')])
