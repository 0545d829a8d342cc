# Numbers of successes, and seeds of the first version.
import random

source = random.Random(42)
print([source.binomialvariate(10, 0.3) for _ in range(12)])
print([source.binomialvariate(1000, 0.4) for _ in range(12)])
print([source.binomialvariate(200, 0.9) for _ in range(8)], source.binomialvariate(), source.binomialvariate(5, 0), source.binomialvariate(5, 1))
random.seed('text', version=1)
print(random.random(), random.getrandbits(40))
random.seed(b'bytes', 1)
print(random.random())
random.seed('', version=1)
print(random.random())
for wrong in ((-1, 0.5), (3, 1.5), (3, -0.1)):
    try:
        random.binomialvariate(*wrong)
    except ValueError as error:
        print(error)
