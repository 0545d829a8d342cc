print(exec("def twice(q): return q * 2"))
print(twice(4))
exec("total = 0\nfor i in range(4):\n    total += i\n")
print(total, i)
exec("class Point:\n    def __init__(self, x): self.x = x\n")
print(Point(3).x, Point, twice.__qualname__)
exec("")
exec("\n\n")
exec("import math as m")
print(m.floor(2.5))
def local():
    exec("hidden = 5\nprint(hidden)")
    try:
        return hidden
    except NameError as error:
        return str(error)
print(local())
hidden = "global"
print(local())
def assigns():
    value = 1
    exec("value = 2")
    exec("global shared\nshared = value")
    return value
print(assigns(), shared)
space = {}
exec("def third(n):\n    return n / 3\nlimit = 10\nanswer = limit + 1", space)
print(space["third"](9), space["limit"], space["answer"], "third" in space)
print(int(exec("def thirty(): return 30") is None) + thirty())
