# += uses __add__ when there is no __iadd__.
class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, k):
        return V(self.n + k)


class W(V):
    def __iadd__(self, k):
        self.n += k * 100
        return self


v = u = V(1)
v += 5
w = x = W(1)
w += 5
print(v.n, u.n, w.n, x.n, x is w)
