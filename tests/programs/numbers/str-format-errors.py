cases = ["{", "}", "{0", "{!x}", "{!}", "{!r", "{!rx}", "{0[}", "{0.}", "{0[]}", "{0[0]x}", "{}{1}", "{1}{}", "{a}", "{5}", "{:{:{}}}", "{a.b{}", "{0:{1}", "{:d", "{99999999999999999999}", "{0.nothing}", "{0[9]}", "{:q}"]
for text in cases:
    try:
        print(text.format([1, 2], 2, 3))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
        print(text, type(error).__name__, error)
try:
    "{}".format_map({})
except ValueError as error:
    print(error)
