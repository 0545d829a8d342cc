# if, for, range, break, continue, else, pass, and functions with all kinds of arguments.
for w in ['cat', 'window', 'defenestrate']:
    print(w, len(w))
users = {'Hans': 'active', 'Anna': 'inactive', 'Ken': 'active'}
for user, status in users.copy().items():
    if status == 'inactive':
        del users[user]
print(users, {u: s for u, s in users.items() if u > 'J'})
print(list(range(5, 10)), list(range(0, 10, 3)), list(range(-10, -100, -30)), range(10), sum(range(4)))
for n in range(2, 10):
    for x in range(2, n):
        if n % x == 0:
            print(n, 'equals', x, '*', n // x)
            break
    else:
        print(n, 'is a prime number')


def fib(n):
    result, a, b = [], 0, 1
    while a < n:
        result.append(a)
        a, b = b, a + b
    return result


def parrot(voltage, state='a stiff', action='voom', type='Norwegian Blue'):
    print("-- This parrot wouldn't", action, end=' ')
    print('if you put', voltage, 'volts through it.', state, type)


f = fib
print(f(100), f.__name__, (lambda n: n + 42)(1))
parrot(1000)
parrot(action='VOOOOM', voltage=1000000)
parrot('a thousand', state='pushing up the daisies')
for call in (lambda: parrot(), lambda: parrot(voltage=5.0, dead=1), lambda: parrot(110, voltage=220)):
    try:
        call()
    except TypeError as error:
        print(error)
pairs = [(1, 'one'), (2, 'two'), (3, 'three'), (4, 'four')]
pairs.sort(key=lambda pair: pair[1])
print(pairs, list(zip(*pairs)))
