# nonlocal through several levels, global beside it.
n = "global"


def outer():
    n = "outer"

    def middle():
        def inner():
            nonlocal n
            n += "+inner"

        inner()
        return n

    def other():
        global n
        n += "+other"

    other()
    return middle(), n


print(outer(), n)
