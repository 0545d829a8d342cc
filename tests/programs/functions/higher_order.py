def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


def curry(f, *args):
    return lambda *more: f(*args, *more)


def twice(f):
    return lambda x: f(f(x))


inc = lambda x: x + 1
double = lambda x: x * 2
print(compose(inc, double)(5), compose(double, inc)(5), compose()(5))
print(curry(max, 3)(1, 2), curry(print, 'a')('b'))
print(twice(twice(double))(1))
print(list(map(inc, [1, 2, 3])), list(filter(None, [0, 1, '', 'x'])))
print(sorted(['bb', 'a', 'ccc'], key=len), max('abc', key=lambda c: -ord(c)))
table = {'+': lambda a, b: a + b, '-': lambda a, b: a - b}
print({sign: f(7, 2) for sign, f in table.items()})


def apply(f, /, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(sorted, [3, 1, 2], reverse=True), apply(dict, a=1), apply(int, 'ff', base=16))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
print([f() for f in [str, int, float, list, dict, tuple, set, bool, bytes]])
print(list(map(str.upper, ['a', 'b'])), list(map(len, ['', 'xy'])))
