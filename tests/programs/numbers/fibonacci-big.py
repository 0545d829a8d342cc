a, b = 0, 1
for i in range(1000):
    a, b = b, a + b
print(a)
print(a % 10**20, a // 10**180, a.bit_length(), len(str(a)))
