# Entries of a traceback as objects; limits and chains
import traceback


def inner(n):
    if n == 0:
        raise ValueError('bottom')
    inner(n - 1)


def outer():
    inner(2)


try:
    outer()
except ValueError as error:
    entries = traceback.extract_tb(error.__traceback__)
    print([(entry.name, entry.lineno) for entry in entries])
    print(len(entries), entries[-1].name, entries[0][1], len(entries[0]))
    filename, lineno, name, line = entries[-1]
    print(lineno, name)
    print([e.name for e in traceback.extract_tb(error.__traceback__, limit=2)])
    print([e.name for e in traceback.extract_tb(error.__traceback__, limit=-2)])
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(error.__traceback__)])
    summary = traceback.TracebackException.from_exception(error)
    print(str(summary), summary.exc_type.__name__, len(summary.stack))
    print(list(summary.format_exception_only()))
    print(traceback.format_exception_only(error))

print(traceback.format_list([('a.py', 3, 'f', 'x = 1'), ('b.py', 4, 'g', None)]))
made = traceback.StackSummary.from_list([('r.py', 1, 'loop', '')] * 6 + [('r.py', 2, 'end', '')])
print(''.join(made.format()), end='')
print(repr(made[0]), made[0] == made[1], made[0] == made[6])

try:
    try:
        {}['key']
    except KeyError as error:
        raise TypeError('wrapped') from error
except TypeError as error:
    whole = ''.join(traceback.format_exception(error))
    alone = ''.join(traceback.format_exception(error, chain=False))
    print('direct cause' in whole, 'direct cause' in alone, 'KeyError' in alone)
    print(whole.count('Traceback (most recent call last):'), alone.count('File'))
    print(''.join(traceback.format_exception(error, limit=0)))
    print(''.join(traceback.format_exception(None, error, None, chain=False)), end='')
