# Integer arithmetic and branches in a loop.
import time


def collatz(limit):
    longest = steps_of_longest = 0
    for first in range(1, limit):
        n, steps = first, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > steps_of_longest:
            longest, steps_of_longest = first, steps
    return longest * 1000 + steps_of_longest


start = time.time()
result = collatz(3000)
print("int_loop", time.time() - start, result)
