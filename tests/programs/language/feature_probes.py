try:
    bytes.fromhex
    b"".hex
    int.bit_count
    "".removeprefix
except AttributeError:
    print("SKIP")
    raise SystemExit
print("on")
