# Containers compare by identity first, then by __eq__.
class Never:
    def __eq__(self, other):
        return False

    __hash__ = object.__hash__


class Always:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


n, a = Never(), Always()
print(n == n, n in [n], [n] == [n], [n].index(n), [n].count(n), {n: 1}[n], (n,) == (n,), {'k': n} == {'k': n})
print(a in [1, 2], [1, 2].index(a), [1, 2].count(a), [a] == [5], 5 == a, a != 5, {1: 'one'}[a])
print([Never()] == [Never()], n in (Never(),), [1, n, 2].index(n))
