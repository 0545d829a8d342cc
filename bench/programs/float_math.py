# Functions of the math module over a grid of floats.
import math
import time


def field(size):
    total = 0.0
    for y in range(size):
        for x in range(size):
            a, b = x / size, y / size
            total += math.sin(a) * math.cos(b) + math.sqrt(a * a + b * b) + math.exp(-a * b)
    return total


start = time.time()
result = field(120)
print("float_math", time.time() - start, round(result, 6))
