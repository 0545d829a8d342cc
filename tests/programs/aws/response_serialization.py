# What a handler may return: values that JSON knows, and a default for the others.
import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID


class Color(Enum):
    RED = 'r'


class Money:
    def __init__(self, amount): self.amount = amount
    def to_json(self): return {'amount': self.amount, 'currency': 'EUR'}


def default(value):
    if hasattr(value, 'to_json'): return value.to_json()
    if isinstance(value, (date, datetime)): return value.isoformat()
    if isinstance(value, (set, frozenset)): return sorted(value)
    if isinstance(value, Enum): return value.value
    if isinstance(value, (Decimal, UUID)): return str(value)
    if isinstance(value, bytes): return value.hex()
    raise TypeError(f'cannot encode {type(value).__name__}')


RESULT = {'when': datetime(2024, 5, 6, 7, 8), 'day': date(2024, 1, 2), 'tags': {'b', 'a'}, 'color': Color.RED, 'price': Money(3),
          'id': UUID(int=5), 'raw': b'\x01\xff', 1: (1, 2), None: True, 2.5: float('inf'), 'd': Decimal('1.10')}
print(json.dumps(RESULT, default=default))
for bad in ({'x': object()}, {(1, 2): 3}, {'a': {1, 2}}):
    try:
        print(json.dumps(bad, default=default if 'x' in bad else None))
    except TypeError as error:
        print(error)
print(json.dumps({(1, 2): 3, 'k': 1}, skipkeys=True), json.dumps('ünï', ensure_ascii=False), json.dumps('ünï'))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
