# Assignment expressions in conditions, comprehensions, arguments and their scope.
import re

data = [3, 8, 1, 9, 4]
if (n := len(data)) > 3:
    print('long', n)
while (item := data.pop()) != 8:
    print('popped', item)
print('stopped at', item, data)
squares = [(y := x * x, y + 1) for x in range(3)]
print(squares, y)
print([last for word in ('ab', '', 'cd') if (last := word[-1:])], last)
line = 'temp=21.5'
if (match := re.match(r'(\w+)=([\d.]+)', line)) and (value := float(match[2])) > 20:
    print(match[1], value)


def parse(text):
    return (n if (n := text.strip()).isdigit() else 'bad:' + n)


print(parse(' 42 '), parse('x1'))
total = 0
print([total := total + v for v in (1, 2, 3, 4)], total)
print(any((witness := v) % 5 == 0 for v in (3, 7, 10, 12)), witness)
print(f'{(k := 5)} {k:=5}', (a := 1, b := 2), a, b)


def outer():
    [hidden := i for i in range(3)]
    return hidden


print(outer())
d = {(key := 'k'): (val := 3)}
print(d, key, val, [z := 1, z + 1])
