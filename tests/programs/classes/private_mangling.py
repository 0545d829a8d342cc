# Names with two leading underscores get the class's name before them, inside methods only.
class Safe:
    __code = 17

    def __init__(self):
        self.__tries = 0
        self.__dunder__ = 'kept'
        self._single = 1

    def open(self, code):
        self.__tries += 1
        return code == self.__code

    def __hidden(self):
        return 'hidden'

    def show(self):
        return self.__hidden()


class __Odd:
    def __m(self):
        return 'odd'

    def call(self):
        return self.__m()


s = Safe()
print(s.open(3), s.open(17), s._Safe__tries)
print(sorted(s.__dict__))
print(hasattr(s, '__tries'), Safe._Safe__code, s.show(), s._Safe__hidden())
try:
    s.__tries
except AttributeError as e:
    print(e)
print(__Odd().call(), hasattr(__Odd, '_Odd__m'))


class Keyword:
    def f(self, __a=1, *, __b=2):
        return __a, __b


print(Keyword().f(_Keyword__a=5, _Keyword__b=6))
