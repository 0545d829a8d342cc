# python: 3.12
# Seeded randomness: dice, shuffles, samples, weighted choices, a walk, Monte Carlo.
import random

rng = random.Random(42)
print([rng.randint(1, 6) for _ in range(10)], rng.choice('abcdef'), rng.random() < 1)
deck = [f'{r}{s}' for s in 'SHDC' for r in 'A23']
rng.shuffle(deck)
print(deck[:5], rng.sample(range(100), 4), rng.choices(['red', 'black'], weights=[18, 2], k=6))
x = 0
walk = [x := x + rng.choice((-1, 1)) for _ in range(12)]
print(walk, min(walk), max(walk))
inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(500))
print(4 * inside / 500, round(rng.gauss(0, 1), 6), round(rng.uniform(5, 6), 6), rng.randrange(0, 100, 10))
random.seed('text')
print(random.randint(0, 1000), random.getrandbits(40), [round(random.expovariate(2), 4) for _ in range(2)])
state = rng.getstate()
first = [rng.random() for _ in range(3)]
rng.setstate(state)
print(first == [rng.random() for _ in range(3)], rng.sample(['a', 'b', 'b'], 3, counts=None) != [], round(rng.triangular(0, 10, 5), 4))
for bad in (lambda: rng.choice([]), lambda: rng.randint(5, 1), lambda: rng.sample([1], 2), lambda: rng.randrange(0)):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
