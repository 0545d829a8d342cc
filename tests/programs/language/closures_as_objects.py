# Closures that act as objects: counters, accumulators, memo tables, event handlers, partial application.
def account(balance):
    history = [balance]
    def deposit(x):
        nonlocal balance
        balance += x
        history.append(balance)
        return balance
    def withdraw(x):
        nonlocal balance
        if x > balance:
            raise ValueError(f'{x} > {balance}')
        return deposit(-x)
    return {'deposit': deposit, 'withdraw': withdraw, 'history': lambda: tuple(history), 'balance': lambda: balance}


a, b = account(10), account(0)
print(a['deposit'](5), a['withdraw'](3), b['deposit'](1), a['history'](), b['balance']())
try:
    b['withdraw'](100)
except ValueError as error:
    print(error, b['balance']())


def memo(f, table=None):
    table = {} if table is None else table
    def wrapper(n):
        if n not in table:
            table[n] = f(wrapper, n)
        return table[n]
    wrapper.table = table
    return wrapper


fib = memo(lambda self, n: n if n < 2 else self(n - 1) + self(n - 2))
print(fib(60), len(fib.table), fib.__name__)
adders = {n: (lambda n: lambda x: x + n)(n) for n in (1, 10)}
print([f(5) for f in adders.values()])


def pipeline(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value
    return run


print(pipeline(str.strip, str.title, lambda s: s + '!')('  hello world '))


def make():
    shared = []
    return (lambda x: shared.append(x)), (lambda: shared), (lambda: shared.clear())


push, get, clear = make()
push(1); push(2)
print(get(), clear(), get())
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
print(account.__code__.co_name if False else account.__name__, (lambda: 0).__name__, make.__qualname__)
