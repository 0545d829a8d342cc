# Augmented assignment to names, attributes, items and slices; the target is evaluated once.
class Log:
    def __init__(self): self.data = {}
    def __getitem__(self, key):
        print('get', key)
        return self.data.get(key, 10)
    def __setitem__(self, key, value):
        print('set', key, value)
        self.data[key] = value


def index():
    print('index')
    return 'k'


log = Log()
log[index()] += 5
log[index()] *= 2
log['s'] -= 1
log['s'] **= 2
log['s'] //= 7
log['s'] %= 4
log['s'] <<= 3
log['s'] |= 1
log['s'] ^= 3
log['s'] &= 30
log['s'] >>= 1
log['s'] /= 4
values = [1, 2, 3]
same = values
values += (4, 5)
values[1] *= 10
values[2:4] += ['x']
print(values, same is values)
values = values + [6]
print(same is values, len(same))
word = 'ab'
word *= 2
word += 'c'
print(word)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as error:
    print(type(error).__name__, error, t)
s = {1, 2, 3, 4}
s -= {1}
s |= {9}
s &= {2, 9, 3}
s ^= {3, 5}
print(sorted(s))
d = {'a': 1}
d |= {'b': 2}
d |= [('c', 3)]
print(d)
