# A state that is kept and set again.
import random

random.seed(2024)
before = random.getstate()
first = [random.random(), random.gauss(0, 1), random.randint(1, 6)]
random.setstate(before)
print(first == [random.random(), random.gauss(0, 1), random.randint(1, 6)])
print(before[0], len(before[1]), before[2], before[1][:2], before[1][-1])
other = random.Random(1)
print(random.Random(1).random() == other.random(), other.random() != random.Random(1).random())
print(random.sample(['a', 'b', 'c'], counts=[3, 1, 2], k=4), random.choices('ab', cum_weights=[1, 3], k=6))
for wrong in (lambda: random.setstate((1, 2)), lambda: random.sample([1, 2], 3), lambda: random.choices([1], [1], cum_weights=[1]), lambda: random.choice([]), lambda: random.randrange(3, 3), lambda: random.sample({1, 2}, 1)):
    try:
        wrong()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
