# A value object: equality, order, hash, arithmetic, format.
from decimal import ROUND_HALF_UP, Decimal
from functools import total_ordering


@total_ordering
class Money:
    __slots__ = ("amount", "currency")

    def __init__(self, amount, currency="EUR"):
        object.__setattr__(self, "amount", Decimal(str(amount)).quantize(Decimal("0.01"), ROUND_HALF_UP))
        object.__setattr__(self, "currency", currency)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is read-only")

    def _same(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other.amount

    def __add__(self, other):
        return Money(self.amount + self._same(other), self.currency)

    def __mul__(self, factor):
        return Money(self.amount * Decimal(str(factor)), self.currency)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other):
        return self.amount < self._same(other)

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __format__(self, spec):
        return f"{self.amount:{spec or ',.2f'}} {self.currency}"

    def __repr__(self):
        return f"Money('{self.amount}', {self.currency!r})"


a, b = Money("10.005"), Money(3)
print(a, b + b, 1.5 * b, a > b, b <= a, a == Money("10.01"), f"{Money(1234567.891)}", f"{b:>8}", sep=" | ")
print(len({Money(1), Money("1.00"), Money(1, "USD")}), max(a, b), sorted([a, b, Money(5)]))
for bad in (lambda: a + Money(1, "USD"), lambda: setattr(a, "amount", 1), lambda: a < Money(1, "CHF")):
    try:
        bad()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
