# del of names, items, slices and attributes; a deleted name is unbound again.
x = 1
del x
try:
    x
except NameError as error:
    print(error)


def local():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)


print(local())
numbers = list(range(10))
del numbers[0], numbers[-1]
print(numbers)
del numbers[::2]
print(numbers)
del numbers[1:]
print(numbers)
d = {'a': 1, 'b': 2, ('t', 1): 3}
del d['a'], d['t', 1]
print(d)


class Thing: pass


t = Thing()
t.color = 'red'
del t.color
print(hasattr(t, 'color'))
for action in ('del t.color', 'del d["zz"]', 'del numbers[9]', 'del (1,)[0]'):
    try:
        if action == 'del t.color': del t.color
        elif action.startswith('del d'): del d['zz']
        elif action.startswith('del numbers'): del numbers[9]
        else:
            pair = (1,)
            del pair[0]
    except Exception as error:
        print(type(error).__name__, error)
a = b = [1]
del a
print(b)
try:
    raise ValueError('gone')
except ValueError as e:
    pass
try:
    print(e)
except NameError as error:
    print(error)
