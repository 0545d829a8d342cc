# hex and fromhex.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for x in (1.0, 0.1, -2.5, 0.0, -0.0, 5e-324, 1e308, float("inf"), float("nan"), 1024.5):
    print(x, x.hex(), float.fromhex(x.hex()) == x)
print(float.fromhex("0x1.8p1"), float.fromhex("1.8"), float.fromhex(" -0x.8 "), float.fromhex("0xAp-1"), float.fromhex("inf"), float.fromhex("0x1p-1074"), float.fromhex("0x1.fffffffffffff8p0"))
attempt(lambda: float.fromhex("xyz"))
attempt(lambda: float.fromhex("0x1p2000"))
attempt(lambda: float.fromhex(""))
attempt(lambda: float.fromhex(5))
