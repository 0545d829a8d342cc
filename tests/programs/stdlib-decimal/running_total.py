# A handler that keeps a moving average of readings without drift.
from decimal import Decimal, getcontext, ROUND_HALF_EVEN

getcontext().prec = 12

class Average:
    def __init__(self, size):
        self.size = size
        self.values = []

    def add(self, text):
        self.values = (self.values + [Decimal(text)])[-self.size:]
        mean = sum(self.values) / len(self.values)
        return mean.quantize(Decimal('0.001'), rounding=ROUND_HALF_EVEN)

average = Average(3)
for reading in '20.1 20.25 20.4 20.3 19.95 -3 1e2'.split():
    print(reading, average.add(reading), str(average.values[-1].normalize()))
variance = sum((v - 20) ** 2 for v in average.values) / 3
print(variance, variance.sqrt(), variance.sqrt().quantize(Decimal('.01')))
