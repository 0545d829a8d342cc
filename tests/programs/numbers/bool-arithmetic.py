print(True + True, True * 5, True & False, True | False, True ^ True, True & 3, True << 4, -True, True / 2, True // 2)
print(type(True & True), type(True | 1), bool(0), bool(0.0), bool(""), bool([0]), bool(10**30), bool())
print(f"{True} {True:d} {True:5} {False:<7}| {True:.2f} {True:b}", "%d %s %r" % (True, True, False), "{:>6}".format(True))
