for v in (0, 5, -5, 2147483648, -2147483648, 10**20, True, False, 1.5, -0.0):
    print(+v, -v, abs(v))
print(~5, ~-1, ~True, ~(10**20), ~2147483647)
for call in (lambda: ~1.5, lambda: -"a", lambda: abs("a")):
    try:
        call()
    except TypeError as error:
        print(error)
