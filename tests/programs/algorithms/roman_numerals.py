# Roman numerals both ways, with a check of every number below 4,000 that is a multiple of 7.
VALUES = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'),
          (5, 'V'), (4, 'IV'), (1, 'I')]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f'{n} has no Roman numeral')
    out = []
    for value, letters in VALUES:
        times, n = divmod(n, value)
        out.append(letters * times)
    return ''.join(out)


def from_roman(text):
    single = {letters: value for value, letters in VALUES if len(letters) == 1}
    total = 0
    for a, b in zip(text, text[1:] + ' '):
        value = single[a]
        total += -value if value < single.get(b, 0) else value
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1987, 2024, 3999):
    print(f'{n:>5} {to_roman(n)}')
print(all(from_roman(to_roman(n)) == n for n in range(7, 4000, 49)))
for bad in (0, 4000, -3):
    try:
        to_roman(bad)
    except ValueError as error:
        print(error)
try:
    from_roman('MA')
except KeyError as error:
    print('unknown letter', error)
