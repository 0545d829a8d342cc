import sys
for s in (b"ab", "ab", [1, 2], (1, 2)):
    try: s * (sys.maxsize // len(s) + 2)
    except (OverflowError, MemoryError): print("raises")
    else: print("no")
for s in (b"abc", "abc"):
    try: s * sys.maxsize
    except OverflowError: print("over")
l = list(range(10000))
try: 100000000 * l
except MemoryError: print("mem")
