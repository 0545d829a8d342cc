# Functions composed with operators.
class F:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)

    def __or__(self, other):
        return F(lambda *args: other(self(*args)))

    def __rrshift__(self, value):
        return self(value)

    def __pow__(self, n):
        out = F(lambda x: x)
        for _ in range(n):
            out = out | self
        return out


double, inc = F(lambda x: 2 * x), F(lambda x: x + 1)
print((double | inc)(5), 5 >> double >> inc, (inc**3)(0), [1, 2] >> F(sum) | (lambda x: x) if False else [1, 2] >> F(sum))
words = F(str.split) | F(lambda w: [x.title() for x in w]) | F(" ".join)
print(words("the quick fox"), "a b" >> words)
