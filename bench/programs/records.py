# Objects with attributes and methods, passed around and updated.
import time


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = 0

    def deposit(self, amount):
        self.balance += amount
        self.history += 1
        return self.balance

    def transfer(self, other, amount):
        if self.balance < amount:
            return False
        self.balance -= amount
        other.deposit(amount)
        return True


def run(rounds):
    accounts = [Account("owner " + str(i), 1000 + i) for i in range(10)]
    moved = 0
    for i in range(rounds):
        source, target = accounts[i % 10], accounts[(i * 7 + 3) % 10]
        if source.transfer(target, i % 97):
            moved += 1
        source.deposit(1)
    return moved + sum(a.balance * a.history for a in accounts)


start = time.time()
result = run(30000)
print("records", time.time() - start, result)
