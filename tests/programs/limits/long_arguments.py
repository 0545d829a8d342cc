# Many arguments, many parameters, many elements.
def many(*args, **kwargs):
    return len(args), len(kwargs)


print(many(*range(1000)), many(**{f"k{i}": i for i in range(500)}))
print(many(*range(300), **{f"k{i}": i for i in range(300)}))
names = ", ".join(f"p{i}" for i in range(3))
a, b, *rest = range(1000)
print(a, b, len(rest), names)
first, *_, last = "x" * 10_000
print(first, last, max(*range(500)), print(*range(20), sep=""))
items = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57,
]
print(len(items), "%s" * 50 % tuple(items[:50]))
