# Chains, digit sums, perfect and happy numbers.
def collatz(n):
    yield n
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        yield n


def digit_sum(n, power=1):
    return sum(int(d) ** power for d in str(n))


def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = digit_sum(n, 2)
    return n == 1


print(list(collatz(6)), max(range(1, 100), key=lambda n: len(list(collatz(n)))))
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([n for n in range(1, 50) if happy(n)], [n for n in range(100, 1000) if digit_sum(n, 3) == n])
print(digit_sum(2**100), [n for n in range(1, 200) if str(n) == str(n)[::-1] and n > 9])
