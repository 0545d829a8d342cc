# A bank with accounts, transfers, limits and a ledger; failed operations change nothing.
class BankError(Exception):
    """What a customer is told."""


class Overdrawn(BankError):
    def __init__(self, account, missing):
        super().__init__(f'{account.owner} lacks {missing:.2f}')
        self.missing = missing


class Account:
    serial = 1000

    def __init__(self, owner, balance=0.0):
        type(self).serial += 1
        self.number, self.owner, self._balance = self.serial, owner, balance

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise BankError(f'cannot deposit {amount}')
        self._balance += amount

    def withdraw(self, amount):
        if amount > self.available():
            raise Overdrawn(self, amount - self.available())
        self._balance -= amount

    def available(self):
        return self._balance

    def __repr__(self):
        return f'<{type(self).__name__} {self.number} {self.owner} {self._balance:.2f}>'


class Credit(Account):
    def __init__(self, owner, limit, **kwargs):
        super().__init__(owner, **kwargs)
        self.limit = limit

    def available(self):
        return super().available() + self.limit


class Bank:
    def __init__(self): self.ledger = []

    def transfer(self, source, target, amount):
        try:
            source.withdraw(amount)
        except Overdrawn as error:
            self.ledger.append(('failed', source.number, amount, error.missing))
            raise BankError('transfer refused') from error
        target.deposit(amount)
        self.ledger.append(('done', source.number, target.number, amount))


ann, bob = Account('Ann', 100), Credit('Bob', limit=50, balance=20.5)
bank = Bank()
bank.transfer(ann, bob, 30)
bank.transfer(bob, ann, 90)
for source, target, amount in ((bob, ann, 50), (ann, bob, 1000)):
    try:
        bank.transfer(source, target, amount)
    except BankError as error:
        print(error, '<-', error.__cause__)
try:
    ann.deposit(-5)
except BankError as error:
    print(error)
try:
    ann.balance = 5
except AttributeError as error:
    print(error)
print(ann, bob, sep='\n')
for entry in bank.ledger:
    print(entry)
