# What can never fit fails at once, and the program goes on.
def kind(call):
    try:
        return len(call())
    except (MemoryError, OverflowError, ValueError) as error:
        return type(error).__name__


huge = 10**12
print(kind(lambda: "x" * huge), kind(lambda: [0] * huge), kind(lambda: (0,) * huge), kind(lambda: b"a" * huge), kind(lambda: bytes(huge)), kind(lambda: bytearray(huge)), kind(lambda: "a".ljust(huge)), kind(lambda: "a".center(huge)))
print(kind(lambda: f"{1:{huge}}"), kind(lambda: "%*d" % (huge, 1)), kind(lambda: "{:{}}".format(1, huge)), kind(lambda: "a".zfill(huge)), kind(lambda: (5).to_bytes(huge, "big")), kind(lambda: f"{1:99999999999999999999}"))
print("still here", len("x" * 1000))
