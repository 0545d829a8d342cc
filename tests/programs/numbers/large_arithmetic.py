# Hundreds of digits, through every operator.
a, b = 3**400, 7**250
print(a % 10**20, a * b % 10**25, a // b, (a - b) % 997, (-a) // b, -a % b, (a**3) // (b**2) % 10**15, divmod(a, b)[1] % 10**10, (a << 100) // (b >> 5) % 10**12)
print(a > b, -a < b, a == 3**400, (a + b) - b == a, a * b // b == a, len(str(a)), str(b)[:30], int(str(a)) == a, float(a) > 1e190, hex(b)[-20:])
f = 1
for n in range(1, 60):
    f *= n
print(f, f // 10**50, f % 10**9, sum(int(d) for d in str(f)))
