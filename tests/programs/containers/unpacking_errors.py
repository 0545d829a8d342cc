for h in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = {}", "(a, (b, c)) = 1, 2", "for a, b in [1]: pass", "[a] = 'xy'", "*a, = 5", "a, b = iter([1, 2, 3])", "a = b = c, = [1]", "a, b = b, a"):
    pass
def t(fn):
    try: fn()
    except (TypeError, ValueError, NameError) as e: print(type(e).__name__, e)
def u1(): a, b = 1
def u2(): a, b = [1]
def u3(): a, b = 1, 2, 3
def u4(): a, *b, c = [1]
def u5(): a, (b, c) = 1, 2
def u6():
    for a, b in [1]: pass
def u7(): [a] = "xy"
def u8(): *a, = 5
def u9(): a, b = iter([1, 2, 3])
def u10(): a, b = {}
def u11(): a, b, c = "ab"
def u12(): a, b = (x for x in range(5))
for q in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12): t(q)
