# str.partition and rpartition.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: "key=value=x".partition("="))
show(lambda: "key=value=x".rpartition("="))
show(lambda: "none".partition("="))
show(lambda: "none".rpartition("="))
show(lambda: "".partition("x"))
show(lambda: "abc".partition("abc"))
show(lambda: "a".partition(""))
show(lambda: "a".rpartition(5))
show(lambda: "a-->b".partition("-->"))
