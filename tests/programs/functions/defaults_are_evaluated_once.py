# Defaults are evaluated at def, in order, in the enclosing scope.
x = 1


def say(v):
    print("default", v)
    return v


def f(a=say(x), b=say(x + 1), *, c=say("c")):
    return a, b, c


x = 100
print(f(), f(5), f(c=0))
