# python: 3.12
# What cannot be sorted, and a list that is looked at while it is sorted.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([None, 1]))
attempt(lambda: sorted(5))
attempt(lambda: sorted([3, 1], key=5))
attempt(lambda: [1, 2].sort(lambda x: x))
attempt(lambda: sorted([1, 2], key=lambda x: 1 / 0))
attempt(lambda: sorted([2, 1], reverse="yes"))
data = [3, 1, 2]
try:
    data.sort(key=lambda x: data.append(x) or x)
except ValueError as error:
    print(error, sorted(data))
print(sorted(""), sorted({3: 1, 1: 2}), sorted("banana"), sorted([[2, 1], [1, 9], [1]]), sorted([(1, "b"), (1, "a")]))
