# Closures as objects: several functions over the same state.
def account(balance):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance

    def undo():
        nonlocal balance
        if history:
            balance -= history.pop()
        return balance
    return {'deposit': deposit, 'undo': undo, 'peek': lambda: (balance, history)}


x, y = account(10), account(0)
x['deposit'](5)
y['deposit'](1)
print(x['peek'](), y['peek'](), x['undo'](), x['undo'](), y['peek']())


def compose(*fs):
    def run(v):
        for f in fs:
            v = f(v)
        return v
    return run


print(compose(lambda v: v + 1, str, lambda s: s * 2)(4), [compose(*[lambda v, i=i: v * i for i in range(1, n)])(1) for n in range(2, 6)])
