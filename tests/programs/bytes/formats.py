# The % operator of bytes.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(b"%s %d %x %5.2f %c %% %r" % (b"q", 5, 255, 1.5, 65, "é"))
print(b"%a|%-5s|%05d|%+i" % ("é", b"ab", 42, 7), b"%(k)s" % {b"k": b"v"}, bytearray(b"%s") % bytearray(b"z"))
attempt(lambda: b"%s" % "text")
attempt(lambda: b"%d" % "5")
attempt(lambda: b"%c" % 256)
attempt(lambda: b"%s %s" % b"x")
attempt(lambda: b"%y" % 1)
