def nothing():
    pass


def bare():
    return


def pair():
    return 1, 2


def early(x):
    if x < 0:
        return 'negative'
    elif x == 0:
        return 'zero'
    for i in range(x):
        if i == 3:
            return 'reached 3'
    else:
        return 'small'


def nested_loops(rows, wanted):
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            if cell == wanted:
                return i, j
    return None


print(nothing(), bare(), pair())
a, b = pair()
print(a, b, [early(x) for x in (-1, 0, 2, 9)])
print(nested_loops([[1, 2], [3, 4]], 3), nested_loops([], 1))


def finally_wins():
    try:
        return 'try'
    finally:
        return 'finally'


def finally_runs(log):
    for i in range(3):
        try:
            if i == 1:
                return i
            continue
        finally:
            log.append(i)


log = []
print(finally_wins(), finally_runs(log), log)


def value_saved():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_saved())


def generator_return():
    yield 1
    return 'done'


g = generator_return()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
