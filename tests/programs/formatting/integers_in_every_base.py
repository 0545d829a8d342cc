# Types, signs, prefixes, groups and padding of ints.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for spec in ("d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "08d", "+d", " d", "-d", ",", "_", "_x", "_b", "#010x", "<8d", ">8", "^8", "=+8", "*^9", "0=8", "e", ".2f", "%", "g"):
    print(repr(spec), [format(n, spec) for n in (65, 1234567) if spec != "c" or n < 200], format(-42, spec) if spec != "c" else "")
for bad in ("s", ".2d", "q", ",x", "#c", "+c", "08c", "__", ".", "d ", "1000000000000000000000d"):
    attempt(lambda: format(77, bad))
