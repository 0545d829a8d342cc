# shlex: words of a command line.
import shlex


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (shlex.split("a b  'c d' \"e f\" g\\ h"), shlex.split("x=1 # not"), shlex.split("a # c", comments=True), shlex.split(""), shlex.split("a''b \"\" c"), shlex.quote("a b"), shlex.quote("it's"), shlex.quote("safe-1.txt"), shlex.quote(""), shlex.join(["a", "b c", "d'e"]), shlex.split("'a\\n'"), shlex.split('"a\\"b\\n"')))
show(lambda: shlex.split("'open"))
show(lambda: shlex.split("a\\"))
show(lambda: shlex.split(shlex.join(["x y", "$z", "*"])))
