import random

random.seed(42)
print([random.random() for _ in range(4)])
print([random.randint(1, 6) for _ in range(12)])
print([random.randrange(0, 100, 7) for _ in range(8)])
print([random.randrange(10, -10, -3) for _ in range(8)])
print(random.uniform(-5, 5), random.uniform(3, 1))
print([random.getrandbits(k) for k in (0, 1, 8, 31, 32, 33, 64, 100)])
print(random.randbytes(10), random.randbytes(0))
print(random.randrange(10 ** 30), random.randint(-2 ** 70, 2 ** 70))
