# finally runs on every exit and can replace it.
def f(how):
    try:
        if how == "return":
            return "try"
        if how == "raise":
            raise ValueError(how)
        if how == "index":
            return [][0]
    except IndexError:
        return "except"
    else:
        return "else"
    finally:
        print("finally", how)
        if how == "raise":
            return "replaced"


for how in ("return", "raise", "index", "none"):
    print(f(how))
