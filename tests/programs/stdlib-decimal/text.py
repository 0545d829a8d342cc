# str, repr, engineering notation, as_tuple.
from decimal import Decimal as D

for text in ('0', '0.000', '-0.0', '123', '1.50', '0.000001', '0.0000001', '1e5', '1.2e-10', '12e+3', '123e6', '0e5', '0e-9', '-1e-7', '1E+400'):
    value = D(text)
    print(f'{text:>10} {value!s:>12} {value!r:>24} {value.to_eng_string():>12} {value.as_tuple()}')
print(D('NaN'), D('-sNaN12'), D('-Infinity').as_tuple(), D('NaN99').as_tuple())
print(D('12.300').normalize(), D('1200').normalize(), D('0.00').normalize(), D('-0').normalize())
print(D('1200').adjusted(), D('0.0012').adjusted(), D('0').adjusted())
print(D('0.375').as_integer_ratio(), D('-1.5e3').as_integer_ratio(), D('2e-3').as_integer_ratio())
print([str(D(n).scaleb(-2)) for n in (1, 25, 314)], D('1.1').same_quantum(D('9.9')), D(1).radix())
