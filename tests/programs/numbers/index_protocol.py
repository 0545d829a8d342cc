# Where __index__ is asked, and where it is not.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Two:
    def __index__(self):
        return 2


class Bad:
    def __index__(self):
        return "2"


two = Two()
print([10, 20, 30][two], "abc"[two:], [0] * two, range(two), bin(two), hex(two), chr(two + 0 if False else 66), bytes(two), round(1.234, two), list(range(10))[::two], "ab" * two, (5).to_bytes(two, "big"), 1 << 2)
attempt(lambda: [1, 2, 3][Bad()])
attempt(lambda: [1][1.0])
attempt(lambda: "abc" * Bad())
attempt(lambda: two + 1)
attempt(lambda: range(1.5))
attempt(lambda: bin(1.0))
