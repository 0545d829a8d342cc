# What cannot be a note, a cause or a context.
error = ValueError('reading')
error.add_note('sensor 3')
print(error.__notes__)
error.__notes__ = 42
try:
    error.add_note('sensor 4')
except TypeError as problem:
    print(problem)
for name in ('__cause__', '__context__', '__suppress_context__', '__traceback__'):
    try:
        setattr(error, name, 5)
    except TypeError as problem:
        print(problem)
error.__cause__ = KeyError('k')
print(repr(error.__cause__), error.__suppress_context__)
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
