x = 2147483647
print(x + 1, -x - 2, x * x, x << 1, -(-x - 1), abs(-x - 1), ~x)
y = 1
for i in range(1, 40):
    y *= i
    print(i, y)
for i in range(39, 0, -1):
    y //= i
print(y)
