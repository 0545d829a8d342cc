# CPython refuses to convert between int and decimal text beyond 4,300 digits.
big = 10 ** 5000
for convert in (str, repr, "{:d}".format, "%d".__mod__):
    try:
        convert(big)
        print("converted")
    except ValueError as error:
        print(str(error)[:58])
try:
    int("9" * 5000)
except ValueError as error:
    print(str(error)[:58])
print(len(str(10 ** 4299)), len(hex(big)), len(bin(big)), int("f" * 5000, 16) > big)
