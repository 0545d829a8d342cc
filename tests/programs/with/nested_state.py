# Managers that save and restore, nested and re-entered.
class Level:
    depth = 0

    def __enter__(self):
        Level.depth += 1
        return Level.depth

    def __exit__(self, kind, value, tb):
        Level.depth -= 1
        return kind is KeyError


level = Level()
with level as a, level as b:
    print(a, b, Level.depth)
    with level as c:
        print(c)
print(Level.depth)
with level:
    with level:
        {}['missing']
    print('inner swallowed', Level.depth)
try:
    with level:
        raise ValueError('out')
except ValueError as e:
    print(e, Level.depth)


def early(n):
    for i in range(n):
        with level as d:
            if i == 1:
                return d, i


print(early(5), Level.depth)
