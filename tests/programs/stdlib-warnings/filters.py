import warnings


class Custom(UserWarning):
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', 'quiet')
    warnings.simplefilter('error', Custom)
    warnings.warn('quiet please')
    warnings.warn('loud')
    warnings.warn('loud')
    try:
        warnings.warn('special', Custom)
    except Custom as e:
        print(repr(e))
    print([str(w.message) for w in caught])
try:
    warnings.warn('x', int)
except TypeError as e:
    print(e)
