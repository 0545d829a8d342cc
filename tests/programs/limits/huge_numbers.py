# Results that cannot be held are refused at once, as MemoryError, OverflowError or ValueError.
def attempt(name, make):
    try:
        make()
        print(name, "made")
    except (MemoryError, OverflowError, ValueError) as error:
        print(name, type(error).__name__ in ("MemoryError", "OverflowError", "ValueError"))


attempt("shift", lambda: 1 << 10 ** 20)
attempt("float power", lambda: 10.0 ** 400)
attempt("float of int", lambda: float(10 ** 400))
attempt("int of inf", lambda: int(float("inf")))
attempt("repeat", lambda: "x" * 10 ** 18)
attempt("repeat list", lambda: [0] * 10 ** 18)
attempt("bytes", lambda: bytes(10 ** 18))
attempt("bytearray", lambda: bytearray(10 ** 18))
attempt("ljust", lambda: "x".ljust(10 ** 18))
attempt("zfill", lambda: "1".zfill(10 ** 18))
attempt("center", lambda: "x".center(10 ** 18))
attempt("to_bytes", lambda: (1).to_bytes(10 ** 18, "big"))
attempt("chr", lambda: chr(0x110000))
attempt("tuple", lambda: (1,) * 10 ** 18)
print("alive", 2 ** 200)
