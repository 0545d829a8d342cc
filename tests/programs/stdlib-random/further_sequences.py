# random: the same sequence as CPython's for a seed.
import random
r = random.Random(42)


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ([r.random() for _ in range(3)], [r.randint(1, 6) for _ in range(10)], r.randrange(0, 100, 7), r.choice("abcdef"), r.choices([1, 2, 3], weights=[1, 1, 8], k=6), r.sample(range(100), 5), r.uniform(2, 3), r.gauss(0, 1), r.normalvariate(5, 2), r.expovariate(0.5), r.betavariate(2, 3), r.triangular(0, 10, 3), r.getrandbits(70), r.randbytes(4), r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(0, 4), r.gammavariate(2, 1)))
show(lambda: (lambda l: (r.shuffle(l), l))(list(range(8))))
show(lambda: (random.Random("text").random(), random.Random(b"bytes").random(), random.Random(2.5).random(), random.Random(-7).random(), random.Random(10**30).random()))
show(lambda: (lambda s: (r.random(), r.setstate(s), r.random() == (r.setstate(s), r.random())[1]))(r.getstate())[2])
show(lambda: r.choice([]))
show(lambda: r.randint(5, 1))
show(lambda: r.randrange(5, 5))
show(lambda: r.sample([1, 2], 3))
show(lambda: r.sample({1, 2}, 1))
show(lambda: r.choices([]))
show(lambda: r.randrange(1.5))
show(lambda: r.choices([1, 2], weights=[1]))
show(lambda: r.choices([1, 2], weights=[0, 0]))
show(lambda: r.randrange(0, 10, 0))
show(lambda: (random.seed(1), random.random(), random.randint(1, 100), random.choice([1, 2, 3]), random.sample("abcd", 2)))
