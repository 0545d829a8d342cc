# Decorators are evaluated from above, applied from below.
def tag(name):
    print("make", name)

    def apply(f):
        print("apply", name)
        return lambda *a: f"<{name}>{f(*a)}</{name}>"

    return apply


@tag("b")
@tag("i")
def hello(who):
    return "hello " + who


print(hello("you"))
