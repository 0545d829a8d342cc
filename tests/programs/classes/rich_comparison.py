# Comparisons fall back to the reflected one of the other operand, then to identity or TypeError.
class Version:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print('lt', end=' ')
        return self.n < other.n if isinstance(other, Version) else NotImplemented

    def __le__(self, other):
        print('le', end=' ')
        return NotImplemented


a, b = Version(1), Version(2)
print(a < b, a > b, b > a)
try:
    a <= b
except TypeError as e:
    print(e)
try:
    a < 3
except TypeError as e:
    print(e)
try:
    3 < a
except TypeError as e:
    print(e)
try:
    3 > a
except TypeError as e:
    print(e)
print(a == a, a == b, a != b, a != a)
print(sorted([Version(3), Version(1), Version(2)], key=lambda v: v.n)[0].n)
print([v.n for v in sorted([Version(3), Version(1), Version(2)])])


class Weird:
    def __eq__(self, other):
        return 'equal?'

    def __lt__(self, other):
        return ['less']


print(Weird() == 1, Weird() != 1, 1 == Weird(), Weird() < 1, 1 > Weird())
print(Weird() in [1, 2], [1, 2].index(Weird()), [5].count(Weird()))


class OnlyNe:
    def __ne__(self, other):
        return 'ne'


o = OnlyNe()
print(o == o, o != o, o == 5)
