# Statements of a class body run once, in a scope of their own that methods do not see.
print('before')


class Body:
    print('in the body')
    squares = [n * n for n in range(4)]
    for index in range(3):
        pass
    if index == 2:
        def chosen(self):
            return 'two'
    else:
        def chosen(self):
            return 'other'
    try:
        missing
    except NameError as e:
        caught = str(e)
    base = 10
    doubled = base * 2
    del base


print(Body.squares, Body.index, Body().chosen(), Body.caught, Body.doubled, hasattr(Body, 'base'))

value = 'global'


class Scope:
    value = 'class'
    seen = value

    def read(self):
        return value


print(Scope.seen, Scope().read())


class Outer:
    limit = 3
    first = [limit for _ in range(2)] if False else 'skip'

    class Inner:
        depth = 2

        def name(self):
            return type(self).__qualname__


print(Outer.Inner.depth, Outer.Inner().name(), Outer.first)
try:
    class Broken:
        n = 2
        rows = [n for _ in range(2)]
except NameError as e:
    print(e)
