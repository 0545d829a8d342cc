# add_note collects texts on an exception.
e = ValueError('base')
print(hasattr(e, '__notes__'))
e.add_note('first')
e.add_note('second')
print(e.__notes__, str(e), repr(e))
try:
    e.add_note(5)
except TypeError as err:
    print(err)
try:
    try:
        raise e
    except ValueError as caught:
        caught.add_note('on the way')
        raise
except ValueError as final:
    print(final.__notes__, final is e)
import traceback
print(''.join(traceback.format_exception_only(e)))
