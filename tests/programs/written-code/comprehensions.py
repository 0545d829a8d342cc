n = 4
print(eval("[i * n for i in range(3)]"))
def f(k):
    return eval("[i * k for i in range(3)]"), eval("sum(i for i in range(4) if i != k)") if 0 else None
print(f(5))
exec("squares = [i * i for i in range(n)]")
print(squares)
