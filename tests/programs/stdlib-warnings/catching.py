import warnings


def old():
    warnings.warn('old() is deprecated', DeprecationWarning, stacklevel=2)
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(old())
    warnings.warn('second')
    warnings.warn(RuntimeWarning('third'))
    print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        old()
    except DeprecationWarning as e:
        print('raised', e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('ignore')
    old()
    print(caught)
