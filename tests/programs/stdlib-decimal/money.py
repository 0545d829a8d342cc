# An invoice: exact cents, tax rounded half up, totals with thousands separators.
from decimal import Decimal, ROUND_HALF_UP

CENT = Decimal('0.01')
lines = [('sensor', 3, '19.99'), ('gateway', 1, '249.50'), ('cable', 12, '0.335')]
net = sum(Decimal(price) * count for _, count, price in lines)
tax = (net * Decimal('0.19')).quantize(CENT, rounding=ROUND_HALF_UP)
total = (net + tax).quantize(CENT)
for name, count, price in lines:
    print(f'{name:<10}{count:>4}{Decimal(price) * count:>12,.2f}')
print(net, tax, total)
print(f'{total:>15,.2f}|{total:015.3f}|{total:+.1f}|{-total:(^20}')
print(Decimal('1.10') + Decimal('2.20'), 1.1 + 2.2)
