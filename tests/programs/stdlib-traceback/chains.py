import traceback

try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        error = RuntimeError('second')
        error.add_note('a note')
        raise error from cause
except RuntimeError:
    print([line for line in traceback.format_exc().splitlines() if not line.startswith('  ')])
try:
    try:
        [][1]
    except IndexError:
        {}['a']
except KeyError as error:
    print([line for line in traceback.format_exc().splitlines() if not line.startswith('  ')])
    print(traceback.format_exception_only(error))
