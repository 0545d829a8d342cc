# Generators in a pipeline run step by step.
log = []


def source():
    for i in range(5):
        log.append(f's{i}')
        yield i


def odd(xs):
    for x in xs:
        if x % 2:
            log.append(f'o{x}')
            yield x


def square(xs):
    return (x * x for x in xs)


pipe = square(odd(source()))
print(log, next(pipe), log, list(pipe), log)


def windows(xs, n):
    window = []
    for x in xs:
        window.append(x)
        if len(window) == n:
            yield tuple(window)
            del window[0]


print(list(windows('abcd', 2)), list(windows([], 2)), list(windows([1], 2)))
