val = {'a': 1}
