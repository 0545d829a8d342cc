print(len(str(10**4299)))
for n in (10**4300, -(10**5000), 1 << 20000):
    try:
        print(str(n))
    except ValueError as error:
        print(error)
print(len(hex(1 << 20000)))
