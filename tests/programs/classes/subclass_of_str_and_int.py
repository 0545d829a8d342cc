# Subclasses of immutable types keep the value and may add methods; operators give the plain type.
class Name(str):
    def shout(self):
        return self.upper() + '!'

    def __add__(self, other):
        return Name(super().__add__(other))

    def __eq__(self, other):
        return str.lower(self) == str(other).lower()

    def __hash__(self):
        return hash(str.lower(self))


n = Name('Ada')
print(n, n.shout(), n + ' L', type(n + 'x').__name__, type(n.upper()).__name__, len(n), n[0], n == 'ADA', n != 'ada')
print({n: 1}[Name('aDA')], 'da' in n, f'{n:>5}', repr(n), n.split('d'), ','.join([n, n]))


class Money(int):
    def __new__(cls, cents):
        return super().__new__(cls, cents)

    def __repr__(self):
        return f'${int(self) // 100}.{int(self) % 100:02}'

    def __add__(self, other):
        return Money(int(self) + int(other))

    __radd__ = __add__


m = Money(250)
print(m, repr(m), m + 50, 50 + m, m * 2, type(m * 2).__name__, sum([m, m]), m > 100, -m, abs(m), hash(m) == hash(250))
print(isinstance(m, int), [10, 20, 30][Money(1)], Money(3) == 3, 3 == Money(3), {3: 'three'}[Money(3)], f'{m:d}', '%d' % m, int(m), str(m))


class Flag(int):
    def __bool__(self):
        return False


print(bool(Flag(5)), Flag(5) + 1, Flag(5) and 'x')
