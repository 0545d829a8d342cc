# What a function knows about itself.
def greet(name, /, greeting='hello', *names, mark='!', **rest):
    """Says something."""
    return f'{greeting} {name}{mark}'


print(greet.__name__, greet.__qualname__, greet.__doc__, greet.__module__)
print(greet.__defaults__, greet.__kwdefaults__, greet.__closure__, greet.__dict__)


def plain():
    pass


print(plain.__doc__, plain.__defaults__, plain.__kwdefaults__, plain.__annotations__)
plain.calls = 3
plain.calls += 1
print(plain.calls, plain.__dict__, vars(plain))
del plain.calls
print(hasattr(plain, 'calls'), plain.__dict__)
try:
    plain.calls
except AttributeError as e:
    print(e)
other = plain
other.tag = 'via another name'
print(plain.tag)
plain.__name__ = 'renamed'
print(plain.__name__, plain.__qualname__)
plain.__doc__ = 'set later'
print(plain.__doc__)
greet.__defaults__ = ('bye',)
print(greet('Al'))
greet.__kwdefaults__ = {'mark': '?'}
print(greet('Al'), greet.__kwdefaults__)
greet.__defaults__ = None
try:
    greet('Al')
except TypeError as e:
    print(e)
