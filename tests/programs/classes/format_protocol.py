# __format__ gets the specification; object's own takes an empty one only.
class Temp:
    def __init__(self, k):
        self.k = k

    def __format__(self, spec):
        if spec == 'c':
            return f'{self.k - 273.15:.1f}C'
        return f'<{spec!r}>'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


t = Temp(300)
print(f'{t}', f'{t:c}', f'{t:>10}', f'{t!s:>6}|', f'{t!r:<6}|', '{:c} {}'.format(t, t), format(t), format(t, 'c'))


class Plain:
    def __str__(self):
        return 'plain'


print(f'{Plain()}', format(Plain()))
for value in (Plain(), [], {}, None, (), set()):
    try:
        print(f'{value:>10}')
    except TypeError as e:
        print(e)
