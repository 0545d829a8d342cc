"""Values that a program can change."""
LIMIT = 10
NAMES = ['a', 'b']


def current():
    return LIMIT, len(NAMES)
