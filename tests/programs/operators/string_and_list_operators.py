# + * % in and comparison on strings, lists and tuples; in-place forms; errors.
print('a' + 'b' * 3, [1] + [2] * 2, (1,) * 3 + (2,), 'ab' * 0, 'ab' * -1, 3 * 'x', [[]] * 2, True * 'y')
a = [1]
b = a
a += [2]
a *= 2
print(a, b is a, 'abc' < 'abd', 'Z' < 'a', '' < 'a', [1, 2] < [1, 2, 0], (2,) > (1, 9), [] == (), 'a' == b'a')
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows, [[0] * 2 for _ in range(2)], 'x' in 'xyz', 'xz' in 'xyz', [1] in [[1]], 'a' 'b' in ['ab'])
print('%s-%s' % ('a', 1), '%s' % [1], '%s %%' % 'x', '%r' % ('q',), '%5.1f|' % 3.14159, '%s' % {'k': 1}, '%(k)s' % {'k': 1})
for f in (lambda: 'a' + 1, lambda: 1 + 'a', lambda: [1] + (2,), lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: [] - [], lambda: '%d' % 'x',
          lambda: '%s %s' % 'a', lambda: '%s' % ('a', 'b'), lambda: 'a' < 1, lambda: [1] < [None], lambda: {} < {}, lambda: -'a', lambda: '%z' % 1,
          lambda: '%(a)s' % {}, lambda: '%' % ()):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__ + ':', error)
