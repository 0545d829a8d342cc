import sys
for s in ("abc", b"abc"):
    try: s * sys.maxsize
    except OverflowError as e: print(e)
try: "a" * (1 << 70)
except OverflowError as e: print(e)
try: [1] * (1 << 70)
except OverflowError as e: print(e)
