import sys
print(sys.__name__, type(sys.path), type(sys.argv), sys.byteorder, sys.maxsize > 1000)
print(sys.implementation.name in ("cpython", "other"))
for c in ((), (3,), ("bye",)):
    try:
        sys.exit(*c)
    except SystemExit as e:
        print("exit", e.args, e.code)
print(sys.version_info[0] == 3, sys.version[:3], sys.platform in ("linux",), sys.hexversion > 0)
print(type(sys.version_info), sys.version_info >= (3, 4))
print(sys.intern("abc"), type(sys.modules), sys.getrecursionlimit() > 10)
