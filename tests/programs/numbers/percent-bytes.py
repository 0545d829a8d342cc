print(b"%s %b %d %5.2f %c%c" % (b"abc", bytearray(b"x"), 42, 3.14159, 65, b"B"), b"%x|%-5d|%05d|%r|%a" % (255, 7, 7, "h\u00e9", 1))
print(b"%(k)s" % {b"k": b"v"}, b"%%" % (), bytearray(b"%d") % 5, b"%.2s" % b"abc")
for text, args in ((b"%s", 1), (b"%c", 300), (b"%d", "a"), (b"%s", ()), (b"%s", (b"a", b"b"))):
    try:
        print(text % args)
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
