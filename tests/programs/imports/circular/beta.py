import alpha
print('alpha has name:', hasattr(alpha, 'name'))
name = 'beta'


def ask():
    return alpha.name
