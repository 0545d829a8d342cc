# A class of one's own, copies, sums, sets and json.
import copy
import json
from decimal import Decimal
from statistics import mean

class Amount(Decimal):
    def __str__(self):
        return f'{Decimal(self):.2f} EUR'

price = Amount('12.5')
print(price, repr(price), type(price + 1).__name__, price == Decimal('12.50'), isinstance(price, Decimal))
print(copy.copy(price) is price, copy.deepcopy(Decimal('1.5')))
print(sum([Decimal('0.1')] * 10), sum([Decimal('0.1')] * 10) == 1)
print(mean([Decimal('1.5'), Decimal('2.5'), Decimal('4')]))
print(json.dumps({'price': str(Decimal('9.90'))}), json.loads('{"v": 1.10, "w": [2.50]}', parse_float=Decimal))
try:
    json.dumps(Decimal('1.5'))
except TypeError as error:
    print(error)
