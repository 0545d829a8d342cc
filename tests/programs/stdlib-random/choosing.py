# python: 3.12
import random

random.seed('choosing')
colours = ['red', 'green', 'blue', 'white']
print([random.choice(colours) for _ in range(8)])
print(random.choices(colours, k=6))
print(random.choices(colours, weights=[1, 5, 1, 3], k=10))
print(random.choices(colours, cum_weights=[1, 6, 7, 10], k=10))
deck = list(range(20))
random.shuffle(deck)
print(deck)
print(random.sample(deck, 5), random.sample(range(1000000), 8), random.sample('abcdefgh', 8))
print(random.sample(['a', 'b'], counts=[3, 2], k=4))
print(random.sample(range(50), 30))
for attempt in (
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], [1]),
    lambda: random.choices([1, 2], [0, 0]),
    lambda: random.choices([1, 2], weights=[1, 1], cum_weights=[1, 2]),
    lambda: random.choices([1, 2], 3),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 5),
    lambda: random.randrange(1, 9, 0),
    lambda: random.randrange(9, 1, 2),
    lambda: random.randint(3, 1),
    lambda: random.getrandbits(-1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
