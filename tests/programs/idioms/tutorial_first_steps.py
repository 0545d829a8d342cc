# A walk through numbers, texts and lists, as a first tutorial does.
width, height = 20, 5 * 9
print(width * height, 17 / 3, 17 // 3, 17 % 3, 5 ** 2, 2 ** 7)
tax = 12.5 / 100
price = 100.50
print(price * tax, round(price + price * tax, 2))
print('spam eggs', "doesn't", '"Yes," they said.', "\"Yes,\" they said.", r'C:\some\name')
print('''first
second''', 3 * 'un' + 'ium', 'Py' 'thon')
word = 'Python'
print(word[0], word[-1], word[0:2], word[2:5], word[:2] + word[2:], word[-2:], word[4:42], word[42:], 'J' + word[1:], len(word))
for action in (lambda: word[42], lambda: word.__setitem__(0, 'J')):
    try:
        action()
    except (IndexError, AttributeError) as error:
        print(type(error).__name__, error)
squares = [1, 4, 9, 16, 25]
print(squares[0], squares[-3:], squares + [36, 49])
cubes = [1, 8, 27, 65, 125]
cubes[3] = 4 ** 3
cubes.append(6 ** 3)
print(cubes)
letters = list('abcdefg')
letters[2:5] = ['C', 'D', 'E']
print(letters)
letters[2:5] = []
print(letters, len(letters))
letters[:] = []
print(letters, [list('ab'), [1, 2]][0][1])
a, b = 0, 1
while a < 1000:
    print(a, end=',')
    a, b = b, a + b
print()
