# Module-level state: globals changed from functions, deleted and made again, shadowed builtins.
state = 'idle'
log = []


def to(new):
    global state, previous
    previous, state = state, new
    log.append(f'{previous}->{new}')


def reset():
    global log
    log = log[:0]
    return len(log)


to('on')
to('off')
print(state, previous, log, reset(), log)


def delete():
    global previous
    del previous


delete()
try:
    previous
except NameError as error:
    print(error)
try:
    delete()
except NameError as error:
    print(error)
len_before = len
len = lambda x: 'shadowed'
print(len([1, 2]))
del len
print(len([1, 2]), len is len_before)


def local_shadow():
    print = lambda *a: 'not printed'
    str = 5
    return print('x'), str


print(local_shadow(), str(5))
def uses_later(): return defined_later
defined_later = 'now there'
print(uses_later())
if state == 'off':
    def conditional(): return 'first'
else:
    def conditional(): return 'second'
print(conditional(), __name__)
for loop_variable in range(3): pass
print(loop_variable)
class Body:
    global from_class
    from_class = 'set in a class body'
print(from_class, hasattr(Body, 'from_class'))
