def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return increment, reset


inc, reset = make_counter(10)
other, _ = make_counter()
print(inc(), inc(5), other(), other())
reset()
print(inc(), other())


def accumulate():
    total = 0
    values = []

    def add(x):
        nonlocal total
        values.append(x)
        total += x
        return total, values

    return add


add = accumulate()
for x in (1, 2.5, 3):
    print(add(x))


def bank(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f'only {balance} there')
        balance -= n
        return balance

    return {'deposit': deposit, 'withdraw': withdraw, 'balance': lambda: balance}


account = bank(100)
account['deposit'](50)
try:
    account['withdraw'](500)
except ValueError as e:
    print(e)
print(account['withdraw'](30), account['balance']())
