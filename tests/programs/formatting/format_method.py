# Classes that say how they are formatted.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        if spec == "f":
            return f"{self.degrees * 9 / 5 + 32:.1f}F"
        return f"{self.degrees:{spec or '.1f'}}C"

    def __str__(self):
        return "str"


class Plain:
    def __str__(self):
        return "plain"


class Wrong:
    def __format__(self, spec):
        return 5


t = Celsius(21.5)
print(f"{t} {t:f} {t:.3f} {t!s}", format(t), "{:f}|{}".format(t, t), "%s" % t, f"{Plain()}|{Plain()!s:>8}|")
attempt(lambda: f"{Plain():>8}")
attempt(lambda: format(Wrong()))
