import random
from random import Random

a = Random(7)
b = Random(7)
print(a.random() == b.random(), a.randint(1, 100), b.randint(1, 100))
state = a.getstate()
first = [a.random() for _ in range(3)]
a.setstate(state)
print(first == [a.random() for _ in range(3)])
print(state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
a.gauss(0, 1)
kept = a.getstate()
x = a.gauss(0, 1)
a.setstate(kept)
print(x == a.gauss(0, 1))
random.seed(1)
value = random.random()
state = random.getstate()
random.seed(1)
print(value == random.random(), random.getstate() == state)


class Loaded(Random):
    def random(self):
        return 0.25


print(Loaded(1).uniform(0, 8), Loaded(1).triangular(0, 1, 0.5))
unseeded = [random.SystemRandom().random() for _ in range(3)]
print(all(0 <= x < 1 for x in unseeded), 0 <= Random().random() < 1)
print(0 <= random.SystemRandom().randint(5, 10) - 5 <= 5)
