for n in (0, 5, 15, 25, -15, -25, 149, 150, 151, 12345678901234567895, -250):
    print([round(n, d) for d in (None, 2, 0, -1, -2, -3, -19, -20, -21, -100)])
print(round(True), type(round(True)), round(7.0), type(round(7.0)))
