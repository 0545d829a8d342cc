# Recursive calls of a small function.
import time


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


start = time.time()
result = fib(23)
print("fib", time.time() - start, result)
