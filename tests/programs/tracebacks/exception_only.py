# format_exception_only for all sorts of exceptions: messages, notes, nested names, empty texts.
import traceback


class Custom(Exception):
    pass


class Outer:
    class Inner(Exception):
        def __str__(self): return 'own text'


class Broken(Exception):
    def __str__(self): raise RuntimeError


noted = ValueError('with a note')
noted.add_note('line one\nline two')
for error in (ValueError('text'), ValueError(), KeyError('k'), KeyError(), Custom(1, 2), Outer.Inner(), OSError(2, 'gone'), noted,
              StopIteration(5), AssertionError(), ExceptionGroup('g', [ValueError(1)]), Broken(), UnicodeError('u'), SystemExit(3)):
    print(traceback.format_exception_only(type(error), error))
print(traceback.format_exception_only(noted) == traceback.format_exception_only(type(noted), noted))
