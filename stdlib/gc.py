"""The collector, as far as a program may steer it: it can be run; that it is off is remembered, but never obeyed, as
memory would end."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

garbage = []
callbacks = []
_enabled = True
_thresholds = (700, 10, 10)


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def collect(generation=2):
    """Objects that nothing refers to go without being counted, so there are never any left: 0."""
    if generation < 0 or generation > 2:
        raise ValueError('invalid generation')
    return 0


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def get_threshold():
    return _thresholds


def set_threshold(first, second=10, third=10, /):
    global _thresholds
    _thresholds = (first, second, third)


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, str, bytes, type(None)))
