"""A module that talks."""
print('noisy runs as', __name__)
counter = 0
value = 'original'
extra = None


class Thing:
    pass


def bump():
    global counter
    counter += 1
