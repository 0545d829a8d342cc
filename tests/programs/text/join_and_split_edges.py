# Separators at the ends, empty texts, limits.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(",".join([]), ",".join(["a"]), "".join("abc"), "-".join({"k": 1}), ", ".join(str(n) for n in range(3)))
print("".split(), "".split(","), "a,b,,".split(","), ",a".split(",", 0), " a  b ".split(" "), " a  b ".split(None, 1), "aXXbXXc".rsplit("XX", 1), "abc".split("abc"), "a\u2003b\x1cc".split(), "one".rsplit(None, 0))
attempt(lambda: ",".join([1]))
attempt(lambda: ",".join(["a", None]))
attempt(lambda: ",".join(5))
attempt(lambda: "a".split(""))
attempt(lambda: "a".split(5))
attempt(lambda: "a".partition(""))
print("a\nb\r\nc\rd\x0be\x85f\u2028g".splitlines(), "x\n".splitlines(True), "\n\n".splitlines(), "".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="))
