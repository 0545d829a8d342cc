# str.join with many kinds of iterables.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (",".join(["a", "b"]), "".join([]), ", ".join(("x",)), "-".join("abc"), ",".join({"k": 1}), ",".join(str(i) for i in range(4))))
show(lambda: ("ab".join(["1", "2", "3"]), "é".join(["日", "本"]), "".join(["a", "", "b"])))
show(lambda: ",".join([1]))
show(lambda: ",".join(["a", None]))
show(lambda: ",".join(5))
show(lambda: ",".join([b"a"]))
show(lambda: ",".join(iter(["p", "q"])))
