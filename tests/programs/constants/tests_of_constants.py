# Conditions on constants: what is decided at compile time gives what CPython gives.
LEVEL = 2
MODE = "prod"
RATE = 0.5
NOTHING = None
FLAG = False
MODES = ("dev", "test")


def branch():
    if LEVEL > 2 or MODE == "dev":
        return "first"
    elif MODE in MODES:
        return "second"
    elif NOTHING is not None:
        return "third"
    elif not FLAG and RATE < 1:
        return "fourth"
    return "last"


def loops():
    while FLAG:
        print("never")
    else:
        return "else of while"


def effects():
    seen = []
    _ = FLAG and seen.append("and")
    _ = LEVEL and seen.append("taken")
    _ = FLAG or seen.append("or")
    _ = seen.append("a") if FLAG else seen.append("b")
    return seen


print(branch(), loops(), effects())
print(LEVEL == 2.0, LEVEL == True, MODE == 2, LEVEL != "2", RATE <= 0.5, NOTHING == 0, FLAG == 0)
print(LEVEL in (1, 2.0), MODE not in MODES, NOTHING is None, FLAG is False, 1 < LEVEL < 3)
print(FLAG or LEVEL or MODE, FLAG and LEVEL, LEVEL and MODE, LEVEL if FLAG else MODE)
assert LEVEL == 2, "not shown"
try:
    assert MODE == "dev", MODE
except AssertionError as error:
    print("assertion", error)
