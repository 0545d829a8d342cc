# print with sep, end, file and odd values.
import io
import sys

print(1, "a", None, [1], sep="|", end=".\n")
print()
print("", end="")
print("a", "b", sep="")
print("x", sep=None, end=None)
print(*[], sep=",")
out = io.StringIO()
print("to", "file", file=out, sep="-", end="!", flush=True)
print(repr(out.getvalue()))
print("plain", file=sys.stdout)
for bad in (lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: print(1, file=5)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
