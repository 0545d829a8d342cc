def primes(n):
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = [False] * len(sieve[i * i::i])
    return [i for i, p in enumerate(sieve) if p]
print(primes(60))
def permutations(xs):
    if not xs:
        return [[]]
    return [[x] + p for i, x in enumerate(xs) for p in permutations(xs[:i] + xs[i + 1:])]
print(permutations([1, 2, 3]), len(permutations(list(range(5)))))
graph = {'a': {'b', 'c'}, 'b': {'d'}, 'c': {'d'}, 'd': set()}
order, seen = [], set()
def visit(n):
    if n in seen:
        return
    seen.add(n)
    for m in sorted(graph[n]):
        visit(m)
    order.append(n)
visit('a')
print(order)
memo = {}
def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(90), len(memo))
lru = {}
for k in [1, 2, 3, 1, 4, 5, 2, 1]:
    if k in lru:
        lru[k] = lru.pop(k) + 1
    else:
        lru[k] = 1
        if len(lru) > 3:
            del lru[next(iter(lru))]
print(lru)
m = [[1, 2], [3, 4]]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*m)] for r in m], list(map(list, zip(*m))))
flat = [x for row in m for x in row]
print(flat, flat[::-1], [flat[i:i + 2] for i in range(0, len(flat), 2)])
stack, out = [], []
for tok in '3 4 + 2 * 7 /'.split():
    if tok.isdigit():
        stack.append(int(tok))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append(a + b if tok == '+' else a * b if tok == '*' else a / b)
print(stack)
