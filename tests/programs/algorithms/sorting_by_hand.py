# Seven sorts that agree with sorted.
def bubble(a):
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
    return a


def insertion(a):
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def merge(a):
    if len(a) < 2:
        return a
    left, right = merge(a[: len(a) // 2]), merge(a[len(a) // 2 :])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return quick([x for x in a if x < p]) + [x for x in a if x == p] + quick([x for x in a if x > p])


def counting(a):
    low, counts = min(a, default=0), [0] * (max(a, default=0) - min(a, default=0) + 1)
    for x in a:
        counts[x - low] += 1
    return [low + i for i, n in enumerate(counts) for _ in range(n)]


def radix(a):
    shift = 0
    while any(x >> shift for x in a):
        a = [x for bit in (0, 1) for x in a if (x >> shift & 1) == bit]
        shift += 1
    return a


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


data = [(i * 7919) % 101 for i in range(40)]
for sort in (bubble, insertion, merge, quick, counting, radix, shell):
    print(sort.__name__, sort(list(data)) == sorted(data), sort([]), sort([2, 1]))
