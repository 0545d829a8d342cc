import sys
try:
    sys.stdout; sys.stderr
except AttributeError:
    print("none")
print("TextIOWrapper" in str(sys.stdout), "TextIOWrapper" in str(type(sys.stderr)))
print(sys.stdout.write("abc\n"))
sys.stdout.flush()
print(hasattr(sys.stdout, "buffer"))
