n = 200
cases = {
    'sorted': list(range(n)), 'reversed': list(range(n, 0, -1)), 'equal': [7] * n, 'saw': [i % 9 for i in range(n)], 'organ': list(range(n // 2)) + list(range(n // 2, 0, -1)),
    'one off': list(range(1, n)) + [0], 'swap': [1, 0] + list(range(2, n)), 'halves': list(range(100, 200)) + list(range(100)), 'steps': [i // 10 for i in range(n)], 'mixed': [i if i % 2 else i / 2 for i in range(n)],
}
count = 0
class C:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        global count
        count += 1
        return self.v < other.v
for name, xs in cases.items():
    want = xs[:]
    for i in range(1, len(want)):
        j = i
        while j > 0 and want[j - 1] > want[j]:
            want[j - 1], want[j] = want[j], want[j - 1]
            j -= 1
    count = 0
    got = [c.v for c in sorted(C(x) for x in xs)]
    print(name, sorted(xs) == want, got == want, sorted(xs, reverse=True) == want[::-1], sorted(xs, key=lambda x: x) == want, count < 2500)
count = 0
sorted(C(x) for x in range(n))
print(count)
count = 0
sorted(C(x) for x in range(n, 0, -1))
print(count)
