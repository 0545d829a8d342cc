cases = [("%d", "a"), ("%x", 1.5), ("%f", "a"), ("%c", "ab"), ("%c", -1), ("%s%s", (1,)), ("%s", (1, 2)), ("%y", 1), ("%", 1), ("%(a)s", 1), ("%(a", {}), ("%*d", ("a", 1)), ("%d", None), ("%i", float("nan")), ("%d", float("inf")), ("abc", 1), ("%(a)s %s", {"a": 1}), ("%5", 1)]
for text, args in cases:
    try:
        print(text % args)
    except (TypeError, ValueError, OverflowError, KeyError) as error:
        print(type(error).__name__, error)
print("abc" % {"a": 1}, "abc" % [], "%s" % {"a": 1})
