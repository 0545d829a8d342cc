# Names of iterator types.
things = [iter([]), iter(()), iter('a'), iter('é'), iter(b''), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(frozenset()), iter(range(2)),
          reversed([]), reversed(()), reversed({}), iter(int, 1), zip(), map(str, []), filter(None, []), enumerate([]), (x for x in []), {}.keys(), {}.values(), {}.items(), reversed('ab'), reversed(range(2))]
for t in things:
    print(type(t).__name__, iter(t).__class__.__name__, type(t))
