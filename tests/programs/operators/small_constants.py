# Adding and subtracting small constants: the operator that was written is the one that is called.
class Loud:
    def __add__(self, other):
        return f'+{other}'

    def __sub__(self, other):
        return f'-{other}'

    def __radd__(self, other):
        return f'{other}+'

    def __rsub__(self, other):
        return f'{other}-'


def minus(x):
    return x - 1, x - 127, x - 128, x - -1, x - 0


def plus(x):
    return x + 1, x + 127, x + 128, x + -1, x + 0


for value in (5, -7, 2.5, -0.0, True, 2**31 - 1, -2**31, -2**31 + 1, 10**20, float('inf'), Loud()):
    print(minus(value))
    print(plus(value))
for value in ('a', [1], None, {}):
    for call in (lambda: value - 1, lambda: value + 1, lambda: value - -1, lambda: value + -1, lambda: value - 0):
        try:
            call()
        except TypeError as e:
            print(e)
print({1, 2, 3} - {2})
try:
    print({1, 2} - 1)
except TypeError as e:
    print(e)
total = 10
for i in range(3):
    total = total - 1
    total -= 2
print(total, 1 - Loud(), 1 + Loud())
