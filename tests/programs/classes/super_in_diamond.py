# super() follows the order of the instance's class.
class Root:
    def say(self):
        return ["Root"]


class L(Root):
    def say(self):
        return ["L"] + super().say()


class R(Root):
    def say(self):
        return ["R"] + super().say()


class Both(L, R):
    def say(self):
        return ["Both"] + super().say()


print(Both().say(), L().say(), [c.__name__ for c in Both.__mro__], super(L, Both()).say(), super(R, Both()).say())
