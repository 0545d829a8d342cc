# Callee, arguments, keywords: left to right.
def t(name, value=None):
    print(name, end=' ')
    return value


def show(*a, **k):
    print(a, k)


t('f', show)(t('1', 1), *t('star', (2, 3)), t('4', 4), **t('kw', {'x': 5}), y=t('y', 6))
t('obj', [3, 1, 2]).sort(key=t('key'), reverse=t('rev', True))
print(t('a', 1) + t('b', 2) * t('c', 3), t('x', 1) < t('y', 2) < t('z', 3))
d = {}
d[t('k', 'key')] = t('v', 'value')
print({t('k1', 1): t('v1', 2), t('k2', 3): t('v2', 4)}, [t('l', 0), t('m', 1)])
x, d[t('i', 0)] = t('r', (1, 2))
print(x, d)
