def classify(f):
    try:
        value = f()
    except ZeroDivisionError as e:
        return f'zero: {e}'
    except (KeyError, IndexError) as e:
        return f'lookup {type(e).__name__}: {e}'
    except ValueError as e:
        return f'value: {e}'
    except Exception as e:
        return f'other {type(e).__name__}: {e}'
    else:
        return f'ok {value}'
    finally:
        print('finally', end=' ')


print(classify(lambda: 1 / 0))
print(classify(lambda: 1 // 0))
print(classify(lambda: 1 % 0))
print(classify(lambda: 1.0 / 0))
print(classify(lambda: 0 ** -1))
print(classify(lambda: {}['k']))
print(classify(lambda: {}[(1, 'a')]))
print(classify(lambda: [][0]))
print(classify(lambda: (1,)[5]))
print(classify(lambda: 'abc'[9]))
print(classify(lambda: int('x')))
print(classify(lambda: float('y')))
print(classify(lambda: None.attr))
print(classify(lambda: 'a' + 1))
print(classify(lambda: 1 + 'a'))
print(classify(lambda: [] + ()))
print(classify(lambda: undefined_name))
print(classify(lambda: len(5)))
print(classify(lambda: [1].remove(2)))
print(classify(lambda: [].pop()))
print(classify(lambda: {}.popitem()))
print(classify(lambda: set().pop()))
print(classify(lambda: [].index(3)))
print(classify(lambda: 'abc'.index('z')))
print(classify(lambda: next(iter([]))))
print(classify(lambda: iter(5)))
print(classify(lambda: chr(-1)))
print(classify(lambda: ord('ab')))
print(classify(lambda: [1, 2, 3]['a']))
print(classify(lambda: 'abc'['a']))
print(classify(lambda: (1, 2)[1.5]))
print(classify(lambda: 5[0]))
print(classify(lambda: 5()))
print(classify(lambda: 'x' * 'y'))
print(classify(lambda: -'x'))
print(classify(lambda: [1] < [None]))
print(classify(lambda: sorted([1, 'a'])))
print(classify(lambda: 42))
