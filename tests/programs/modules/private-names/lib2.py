X = 5
def f(a): return a + X + helper()
def helper(): return Y
Y = 7
