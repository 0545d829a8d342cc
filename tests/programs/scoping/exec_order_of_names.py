# A name is looked up when the code runs, in the scope where it was written.
def f():
    return g()


try:
    f()
except NameError as e:
    print(e)


def g():
    return 'first'


print(f())


def g():
    return 'second'


print(f())
if True:
    flag = 1
else:
    other = 2
print(flag)
try:
    other
except NameError as e:
    print(e)
for letter in 'abc':
    pass
print(letter)
with_value = None
try:
    with_value = 1 / 0
except ZeroDivisionError as err:
    with_value = 'failed'
print(with_value)
try:
    err
except NameError as e:
    print(e)
a = b = []
a.append(1)
print(b)
a, b = b, a
i = 0
values = [10, 20]
i, values[i] = 1, 'set'
print(values)
