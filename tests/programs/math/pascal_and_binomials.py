# Pascal's triangle, binomials and Catalan numbers.
import math

row = [1]
for _ in range(7):
    print(" ".join(f"{n:3}" for n in row).center(40).rstrip())
    row = [a + b for a, b in zip([0] + row, row + [0])]
print([math.comb(2 * n, n) // (n + 1) for n in range(12)], math.comb(50, 25), math.perm(10, 3), math.factorial(25))
print(all(sum(math.comb(n, k) for k in range(n + 1)) == 2**n for n in range(30)))
