# fnmatch: stars, sets, translation to a filter.
import fnmatch


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: [fnmatch.fnmatchcase(n, p) for n, p in (("a.py", "*.py"), ("a.pyc", "*.py"), ("ab", "a?"), ("a", "a?"), ("b1", "[a-c][0-9]"), ("d1", "[!a-c]?"), ("", "*"), ("a]b", "a[]]b"), ("A", "a"), ("x\ny", "x*y"))])
show(lambda: (fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.filter([], "*"), fnmatch.fnmatchcase("a/b.c", "a/*"), fnmatch.fnmatchcase("[x]", "[[]x]")))
