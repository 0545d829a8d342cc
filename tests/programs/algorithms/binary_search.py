# Binary search variants: exact, first, last, and over a function.
def search(a, x):
    low, high = 0, len(a)
    while low < high:
        mid = (low + high) // 2
        if a[mid] < x:
            low = mid + 1
        else:
            high = mid
    return low if low < len(a) and a[low] == x else -1


def root(f, low, high, eps=1e-9):
    while high - low > eps:
        mid = (low + high) / 2
        if f(mid) < 0:
            low = mid
        else:
            high = mid
    return (low + high) / 2


a = [1, 3, 3, 3, 7, 9, 12]
print([search(a, x) for x in (0, 1, 3, 7, 12, 13)])
from bisect import bisect_left, bisect_right, insort
print([(bisect_left(a, x), bisect_right(a, x)) for x in (0, 3, 8, 99)])
for x in (5, 3, 20, -1):
    insort(a, x)
print(a)
print(round(root(lambda x: x * x - 2, 0, 2), 6), round(root(lambda x: x ** 3 - 20, 0, 5), 6))
guess, steps, low, high = 50, 0, 1, 100
while guess != 73:
    steps += 1
    low, high = (guess + 1, high) if guess < 73 else (low, guess - 1)
    guess = (low + high) // 2
    print(guess, end=' ')
print('found after', steps)
