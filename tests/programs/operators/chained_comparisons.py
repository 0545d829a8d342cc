# Chained comparisons evaluate each operand once and stop at the first false.
calls = []


def note(value):
    calls.append(value)
    return value


print(note(1) < note(2) < note(3), calls)
calls.clear()
print(note(3) < note(2) < note(1), calls)
calls.clear()
print(note(1) == note(1) != note(2) > note(0), calls)
calls.clear()
print(note(1) in [note(1)] in [[note(1)]], calls)
print(1 < 2 > 1 < 3 > -1, 1 < 3 > 5, 0 <= 0 < 1 <= 1)
print('a' < 'b' < 'c' != 'b', [1] < [1, 0] < [2], (1,) == (1,) is not None)
grade = 87
for low, high, name in ((90, 100, 'A'), (80, 89, 'B'), (0, 79, 'C')):
    if low <= grade <= high:
        print('grade', name)


class Odd:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return [] if self.n > other.n else 'yes'
    def __repr__(self): return f'Odd({self.n})'


print(Odd(1) < Odd(2) < Odd(3))
print(Odd(2) < Odd(1) < Odd(3))
