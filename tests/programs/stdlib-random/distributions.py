import random

random.seed(2024)


def show(name, *args):
    draw = getattr(random, name)
    print(name, [f'{draw(*args):.12g}' for _ in range(4)])


show('gauss', 0, 1)
show('gauss', 10, 2.5)
show('normalvariate', 5, 0.5)
show('normalvariate')
show('lognormvariate', 0, 0.25)
show('expovariate', 1.5)
show('betavariate', 2, 3)
show('betavariate', 0.5, 0.5)
show('gammavariate', 3.5, 2)
show('gammavariate', 1, 2)
show('gammavariate', 0.4, 1)
show('triangular', 1, 9, 3)
show('triangular')
show('paretovariate', 3)
show('weibullvariate', 1, 1.5)
show('vonmisesvariate', 0, 4)
show('vonmisesvariate', 1, 0)
