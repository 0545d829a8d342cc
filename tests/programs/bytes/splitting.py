# split, rsplit, splitlines and partition from both ends.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


line = b"a,b,,c,"
print(line.split(b","), line.split(b",", 2), line.rsplit(b",", 2), line.rsplit(b",,"), b"  x  y ".split(), b"  x  y ".rsplit(None, 1))
print(line.partition(b","), line.rpartition(b","), line.partition(b"#"), line.rpartition(b"#"))
print(b"one\r\ntwo\nthree\rfour\x0bfive\x85".splitlines(), b"a\n\nb\n".splitlines(True), bytearray(b"x\ny").splitlines())
attempt(lambda: line.split(b""))
attempt(lambda: line.split(","))
attempt(lambda: line.partition(b""))
attempt(lambda: line.rsplit(b",", "x"))
