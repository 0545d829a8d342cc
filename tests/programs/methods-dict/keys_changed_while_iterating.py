"""A dict of the same size but with other keys stops its iterators."""
d = dict.fromkeys(range(20))
try:
    for key, value in d.items():
        del d[key]
        d[key] = value
except RuntimeError as e:
    print(e)
d = {'a': 1}
try:
    for key in d:
        d['b'] = 2
except RuntimeError as e:
    print(e)
