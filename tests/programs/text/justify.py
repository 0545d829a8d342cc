for w in range(0, 9):
    print(repr('abc'.center(w)), repr('abcd'.center(w)), repr('abc'.ljust(w)), repr('abc'.rjust(w)))
print('x'.center(5, '*'), 'x'.ljust(5, '-'), 'x'.rjust(5, '€'), 'é'.center(4, 'ñ'), 'abc'.center(-1))
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), ''.zfill(3), 'abc'.zfill(2), '--1'.zfill(5), '-'.zfill(3))
for f in (lambda: 'a'.center(5, 'xy'), lambda: 'a'.center(5, ''), lambda: 'a'.center(5, 1), lambda: 'a'.center('x'), lambda: 'a'.zfill(1.5), lambda: 'a'.ljust(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
