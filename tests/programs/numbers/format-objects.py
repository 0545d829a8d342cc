# python: 3.12
class Temperature:
    def __init__(self, value):
        self.value = value

    def __format__(self, spec):
        return f"<{spec}|{self.value:.1f}>"


class Plain:
    def __str__(self):
        return "plain"


t = Temperature(21.57)
print(f"{t} {t:abc} {t:{1 + 1}}", "{:x} {!s:>8}".format(t, Plain()), format(t), format(Plain()), f"{Plain()!r:.1}")
try:
    f"{Plain():5}"
except TypeError as error:
    print(error)


class Bad:
    def __format__(self, spec):
        return 5


try:
    format(Bad())
except TypeError as error:
    print(error)
print(f"{None} {[1, 'a']} {(1,)} {...}", f"{'x'!r:>5}{'\u00e9'!a}")
