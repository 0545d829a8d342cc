g = (x * x for x in range(4))
print(next(g), list(g), list(g))
print(sum(x for x in range(10)), max(x % 7 for x in range(20)), ''.join(c for c in 'abc'))
log = []


def source(name, n):
    log.append(f'start {name}')
    for i in range(n):
        log.append(f'{name}{i}')
        yield i


lazy = (a + b for a in source('a', 2) for b in source('b', 2))
print(log)
print(next(lazy), log)
print(list(lazy), log)
first = (v for v in [1, 2, 3, 4] if v > 1)
second = (v * 10 for v in first if v < 4)
print(list(second))


def evaluated_at_once():
    try:
        return (x for x in None)
    except TypeError as e:
        return str(e)


print(evaluated_at_once())
print(any(x > 2 for x in [1, 2, 3, 1 / 1]), all(x for x in []))
it = iter([1, 2, 3, 4])
print([(a, next(it)) for a in it])
print(list((i, j) for i in range(2) for j in range(i + 1)))
n = 10
later = (n for _ in range(2))
n = 20
print(list(later))
print(dict((k, len(k)) for k in ['a', 'bb']), set(i % 2 for i in range(9)), tuple(i for i in 'xy'))
print(sorted((x for x in [3, 1, 2]), reverse=True), 2 in (x for x in [1, 2]))
nested = ((i for i in range(k)) for k in range(3))
print([list(x) for x in nested])
print(type(g).__name__)
