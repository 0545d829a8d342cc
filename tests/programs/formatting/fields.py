# str.format: numbering, names, attributes, items, conversions, nesting.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    x = 1
    names = {"a": [10, 20], 0: "zero"}


print("{} {} {0}".format(1, 2) if False else "{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{p.x} {p.names[a][1]} {p.names[0]}".format(p=Point), "{0!r:>6}|{0!s:<4}|{1!a}".format("é", "ñ"), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{{}} {}".format("x"), "{:>{}}".format("r", 4), "{0[k]} {0[1]}".format({"k": 5, 1: 6} if False else {"k": 5, "1": 7} if False else {"k": 5, 1: 6}))
for text, args in (("{} {1}", (1, 2)), ("{1} {}", (1, 2)), ("{2}", (1,)), ("{x}", ()), ("{", ()), ("}", ()), ("{0", (1,)), ("{0!x}", (1,)), ("{0!}", (1,)), ("{0.nope}", (1,)), ("{0[5]}", ([],)), ("{0[]}", ([1],)), ("{!r", (1,)), ("{:{:{}}}", (1, 2, 3)), ("{a b}", ())):
    attempt(lambda: text.format(*args))
print("{x} {y}".format_map({"x": 1, "y": [2]}), "{0}{0}".format("ab"), "{:d}%".format(5), "{:%}".format(0.5))
