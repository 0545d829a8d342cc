# Ints that no index can hold.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: "x" * 10**30)
attempt(lambda: [1] * 10**30)
attempt(lambda: "abc"[10**30])
attempt(lambda: [1, 2][-(10**30)])
attempt(lambda: (1,)[2**63])
print([1, 2, 3][: 10**30], "abc"[-(10**30) :], (1, 2, 3)[:: 10**30], "a" * -(10**10), [].insert(10**10, 1))
