# Counting from anywhere, and backwards.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("ab", start=-1)), list(enumerate("a", 2**70)))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed((1,))), list(reversed({1: 2, 3: 4})))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: enumerate(5))
attempt(lambda: list(reversed(n for n in ())))
class Numbers:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10


print(list(reversed(Numbers())), list(Numbers()), 20 in Numbers(), max(Numbers()), list(enumerate(Numbers())))
