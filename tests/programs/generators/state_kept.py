# Locals, loops, try blocks and handled exceptions survive a yield.
def machine():
    try:
        raise ValueError('outer')
    except ValueError as e:
        yield 'in except', str(e)
        try:
            raise KeyError('inner')
        except KeyError:
            yield 'nested'
        try:
            raise
        except ValueError as again:
            yield 'again', again is e
    for i, c in enumerate('ab'):
        with_list = [i]
        while with_list:
            yield c, with_list.pop()
    else:
        yield 'else'


m = machine()
try:
    raise OSError('caller')
except OSError:
    print(next(m))
    try:
        raise
    except OSError as e:
        print('still', e)
for step in m:
    print(step)


def fib(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def primes():
    seen = []
    n = 2
    while True:
        if all(n % p for p in seen):
            seen.append(n)
            yield n
        n += 1


from itertools import islice
print(list(fib(50)), list(islice(primes(), 10)))
a, b = primes(), primes()
print(next(a), next(a), next(b), next(a))
def interleave(*gens):
    gens = list(gens)
    while gens:
        for g in gens[:]:
            try:
                yield next(g)
            except StopIteration:
                gens.remove(g)
print(list(interleave(iter('abc'), fib(3), iter([9]))))
