# Changing what is iterated over: lists see it, dicts and sets object.
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
grow = [1]
for n in grow:
    if len(grow) < 5:
        grow.append(n * 2)
print(grow)
letters = list('abc')
for i, letter in enumerate(letters):
    letters[i] = letter.upper()
print(letters)
d = {'a': 1, 'b': 2}
try:
    for key in d:
        d[key + key] = 0
except RuntimeError as error:
    print(error)
for key in list(d):
    if len(key) > 1:
        del d[key]
print(d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
for value in d.values():
    d['a'] = value + 1
print(d)
it = iter([1, 2, 3, 4])
for x in it:
    print(x, 'then', next(it))
for x in reversed(numbers):
    numbers.remove(x)
print(numbers)
