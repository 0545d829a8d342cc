# Output of print comes piece by piece: what __str__ prints or raises stands between the pieces.
class Noisy:
    def __init__(self, name): self.name = name
    def __str__(self):
        print(f'<{self.name}>', end='')
        return self.name


class Broken:
    def __repr__(self): raise ValueError('no text')


print('a', Noisy('n'), 'b')
print(Noisy('x'), Noisy('y'), sep='+', end='.\n')
print('list', [1, Noisy('in')][0], 2)
try:
    print('before', 1, Broken(), 'after')
except ValueError as error:
    print('|', error)
try:
    print('nested', [Broken()])
except ValueError as error:
    print('|', error)
