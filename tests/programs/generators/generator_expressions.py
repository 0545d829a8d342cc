# Lazy, nested, with conditions; the first iterable is evaluated at once.
def say(x):
    print("eval", x)
    return x


g = (say(x) for x in [1, 2] if x)
print("made")
print(next(g))
print(list(g), sum(x * y for x in range(3) for y in range(x)), max((len(w), w) for w in ["a", "bb"]), any(x > 1 for x in (0, 2, say(9))))
try:
    h = (x for x in 5)
except TypeError as error:
    print(error)
