for x in (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, 1e22):
    print(x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex(x.hex()) == x)
for text in ("0x1.8p1", "-0x.8", "1p4", "0xABC.DEFp-3", " inf ", "nan", "0x1p-1074", "0x1p-1075", "0x1.fffffffffffff8p1022"):
    print(float.fromhex(text))
for call in (lambda: float.fromhex("xyz"), lambda: float.fromhex("0x1p9999"), lambda: float("nan").as_integer_ratio(), lambda: float("inf").as_integer_ratio()):
    try:
        print(call())
    except (ValueError, OverflowError) as error:
        print(error)
