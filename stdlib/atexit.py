"""For packages that clean up at the end of a program: a device does not end one, as AWS Lambda does not, so that what is
registered does not run. A program of one's own is refused the module."""

_registered = []


def register(func, *args, **kwargs):
    _registered.append((func, args, kwargs))
    return func


def unregister(func):
    _registered[:] = [entry for entry in _registered if entry[0] != func]
