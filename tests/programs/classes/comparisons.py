class Version:
    def __init__(self, text):
        self.parts = tuple(int(x) for x in text.split('.'))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __repr__(self):
        return '.'.join(map(str, self.parts))


vs = [Version(t) for t in ('1.2', '1.10', '0.9.9', '1.2.0')]
print(sorted(vs), min(vs), max(vs), sorted(vs, reverse=True))
print(vs[0] < vs[1], vs[0] > vs[1], vs[0] >= vs[1], vs[0] <= vs[0], vs[0] == Version('1.2'), vs[0] != Version('1.2'))
try:
    hash(vs[0])
except TypeError as e:
    print(e)
try:
    {vs[0]: 1}
except TypeError as e:
    print(e)


class Only:
    pass


try:
    Only() < Only()
except TypeError as e:
    print(e)
try:
    Only() >= 3
except TypeError as e:
    print(e)
x = Only()
print(x == x, x == Only(), x != Only(), x in [Only(), x], [x].index(x))


class Left:
    def __eq__(self, other):
        print('Left.eq')
        return NotImplemented

    def __lt__(self, other):
        print('Left.lt')
        return NotImplemented


class Right:
    def __eq__(self, other):
        print('Right.eq')
        return True

    def __gt__(self, other):
        print('Right.gt')
        return 'greater'


print(Left() == Right(), Left() == Left(), Left() < Right())
print(1 == Right(), Right() != 1, [Left()] == [Right()])


class Sub(Left):
    def __eq__(self, other):
        print('Sub.eq')
        return 'sub'


print(Left() == Sub())


class Weird:
    def __eq__(self, other):
        return []

    def __bool__(self):
        raise ValueError('no truth')


print(Weird() == 1, not (Weird() == 1), Weird() != 1)
try:
    if Weird():
        pass
except ValueError as e:
    print(e)
