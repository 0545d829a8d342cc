# + and * with everything that is no text.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" * True, "" * 1000, "a" + "b" "c", ("é" * 3).encode())
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: "a" - "b")
attempt(lambda: "a" + b"b")
attempt(lambda: "a" + None)
attempt(lambda: "a"[0.5])
attempt(lambda: len(5))
