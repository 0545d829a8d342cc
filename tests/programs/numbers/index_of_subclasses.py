"""What derives from int is its value as an index, whatever its methods say; other objects are asked for __index__."""
class Step(int):
    def __index__(self):
        raise ZeroDivisionError

    def __int__(self):
        return 99

print([0, 1, 2][Step(1)], 'abc'[Step(2)], range(10)[Step(3)], int(Step(4)), [1] * Step(2), hex(Step(10)), (1, 2, 3)[Step(0):Step(2)])

class Two:
    def __index__(self):
        return 2

print([0, 1, 2][Two()], int(Two()), hex(Two()), float(Two()), [5] * Two(), round(2.5678, Two()), 'a' * Two())
for bad in (1.0, '1', None):
    for use in (lambda b: [1][b], lambda b: hex(b), lambda b: [1] * b, lambda b: range(b), lambda b: b''.center(b), lambda b: chr(b)):
        try:
            print(use(bad))
        except TypeError as e:
            print(e)
