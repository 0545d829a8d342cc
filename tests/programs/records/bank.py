# Accounts with exceptions of their own, a journal, and roll-back.
class BankError(Exception):
    pass


class Insufficient(BankError):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {account.balance}, not {wanted}")
        self.missing = wanted - account.balance


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise Insufficient(self, amount)
        self.balance -= amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"amount {amount} is not positive")
        self.balance += amount


class Transfer:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.before = [a.balance for a in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            for account, balance in zip(self.accounts, self.before):
                account.balance = balance
            print(f"rolled back: {error}")
        return kind is not None and issubclass(kind, BankError)


a, b = Account("ann", 100), Account("bob", 20)
with Transfer(a, b):
    a.withdraw(30)
    b.deposit(30)
print(a.balance, b.balance)
with Transfer(a, b):
    b.deposit(500)
    a.withdraw(500)
print(a.balance, b.balance)
try:
    with Transfer(a, b):
        a.withdraw(10)
        b.deposit(-10)
except ValueError as error:
    print("outside:", error, a.balance)
try:
    a.withdraw(1000)
except Insufficient as error:
    print(error, error.missing, isinstance(error, BankError))
