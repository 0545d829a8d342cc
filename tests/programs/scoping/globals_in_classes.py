# Classes, methods, comprehensions and nested functions read the module's dict
level = 'module'


class Reader:
    level = 'class'
    seen = level
    outer = globals()['level']

    def read(self):
        return level, globals()['level'], self.level

    def change(self, value):
        global level
        level = value


r = Reader()
print(r.seen, r.outer, r.read())
r.change('changed')
print(r.read(), level)
print([level for _ in range(2)], [globals()['level'] for _ in range(1)])
squares = [n * n for n in range(4)]
print('n' in globals(), squares)
for i in range(3):
    pass
print(globals()['i'])
try:
    missing
except NameError as error:
    print(error)
print('error' in globals())


def nested():
    def inner():
        return globals() is globals(), 'inner' in globals(), 'inner' in locals()

    return inner()


print(nested())
with_name = {name: value for name, value in globals().items() if name in ('level', 'i')}
print(with_name)
(lambda: globals().__setitem__('made', 1))()
print(made)
print([type(v).__name__ for k, v in globals().items() if k in ('Reader', 'r', 'nested', 'level')])
