s = set()
for i in range(2000):
    s.add(i * 3)
print(len(s), 2997 in s, 2998 in s, sum(s))
t = set(range(0, 3000, 2))
print(len(s & t), len(s | t), len(s - t), len(s ^ t))
for i in range(1000):
    s.discard(i * 3)
print(len(s), min(s), max(s))
work, seen = {0}, set()
while work:
    n = work.pop()
    if n in seen or n > 500:
        continue
    seen.add(n)
    work.add(n * 2 + 1)
    work.add(n + 3)
print(len(seen), sum(seen))
words = set()
for i in range(500):
    words.add('word' + str(i % 100))
print(len(words), 'word99' in words)
primes = {n for n in range(2, 200) if all(n % p for p in range(2, int(n ** 0.5) + 1))}
print(len(primes), sorted(primes)[-5:])
