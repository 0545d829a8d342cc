# Notes, traceback objects and with_traceback.
def f():
    raise ValueError("v")


try:
    f()
except ValueError as error:
    error.add_note("first")
    error.add_note("second")
    print(error.__notes__, error.__traceback__ is not None)
    saved = error
print(saved.__traceback__ is not None, saved.with_traceback(None) is saved, saved.__traceback__)
try:
    saved.add_note(5)
except TypeError as error:
    print(error)
