# assert with and without messages, __debug__, exit codes by SystemExit caught, and finally before exit.
import sys

try:
    assert 1 + 1 == 3
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert [], f'empty {1 + 1}'
except AssertionError as error:
    print(error)
try:
    assert False, ('tuple', 1)
except AssertionError as error:
    print(error, error.args)
assert 'non-empty', 'not evaluated'
print(__debug__)
for action in (lambda: sys.exit(), lambda: sys.exit(3), lambda: sys.exit('message'), lambda: exit_by_raise()):
    def exit_by_raise(): raise SystemExit(None)
    try:
        action()
    except SystemExit as stop:
        print(repr(stop), stop.code)
try:
    try:
        sys.exit(1)
    finally:
        print('cleaned up')
except BaseException as error:
    print(type(error).__mro__[1].__name__)
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print('never')
except KeyboardInterrupt as error:
    print('interrupted', repr(error))
print('last line')
sys.exit(7)
