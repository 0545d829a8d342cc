# str uses __repr__ when there is no __str__, not the other way round.
class R:
    def __repr__(self):
        return "<R>"


class S:
    def __str__(self):
        return "S!"


print(R(), [R()], str(R()), f"{R()}", f"{R()!s}", "%s" % R())
print(S(), repr(S()).startswith("<__main__.S object at 0x"), [S()][0], f"{S()}", f"{S()!r}"[:11])
