# Conditional expressions nested, in calls, displays and defaults.
def sign(n): return 'zero' if n == 0 else 'plus' if n > 0 else 'minus'


print([sign(n) for n in (-2, 0, 5)])
for n in range(1, 16):
    print('FizzBuzz' if n % 15 == 0 else 'Fizz' if n % 3 == 0 else 'Buzz' if n % 5 == 0 else n, end=' ')
print()
flag = False
print([1, 2] if flag else (3,), {'k': 1 if flag else 2}, (lambda: 'yes' if flag else 'no')())
print('a' if flag else 'b' 'c', ('x' if not flag else 'y') * 2)
items = ['pear']
print(f"{len(items)} item{'s' if len(items) != 1 else ''}")
value = None
print((value if value is not None else 'default').upper())
print(*([1, 2, 3] if items else []), sep='-')
(a if flag else items).append('fig') if True else None
print(items)
x = 5
print((x, -x)[x > 3], 'big' if x > 10 else ('mid' if x > 4 else 'small'))
def f(y=1 if flag else 7): return y
print(f())
