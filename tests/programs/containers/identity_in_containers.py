# in, index, count and == ask for identity first.
class Never:
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 1


n = Never()
nan = float("nan")
print(n in [n], [n] == [n], [n].index(n), [n].count(n), (n,) == (n,), {n: 1} == {n: 1}, n in {n}, n == n, n != n, [nan] == [nan], nan in (nan,), (nan,).count(nan))
