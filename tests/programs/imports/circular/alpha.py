import beta
name = 'alpha'


def ask():
    return beta.name
