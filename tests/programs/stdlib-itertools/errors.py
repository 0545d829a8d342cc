# python: 3.12
# arguments that are refused
import itertools
for action in [lambda: itertools.islice([1], -1), lambda: itertools.islice([1], 0, 1, 0), lambda: itertools.repeat(),
               lambda: itertools.combinations([1], -1), lambda: itertools.permutations([1], -1), lambda: itertools.batched([1], 0),
               lambda: itertools.count('a'), lambda: itertools.chain(5).__next__(), lambda: itertools.product([1], repeat=-1),
               lambda: itertools.cycle(3), lambda: itertools.tee([1], -1), lambda: list(itertools.starmap(pow, [1]))]:
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
