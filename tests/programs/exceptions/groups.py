# Exception groups: making, splitting, except* and what is left over.
eg = ExceptionGroup('many', [ValueError('v'), TypeError('t'), ExceptionGroup('deep', [KeyError('k'), ValueError('v2')])])
print(repr(eg), str(eg), eg.message, len(eg.exceptions))
match, rest = eg.split(ValueError)
print(repr(match), repr(rest))
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))), eg.subgroup(OSError), repr(eg.derive([OSError('d')])))
try:
    raise eg
except* ValueError as g:
    print('values', [str(e) for e in g.exceptions], type(g).__name__)
except* (TypeError, KeyError) as g:
    print('others', repr(g))
try:
    try:
        raise eg
    except* ValueError:
        print('handled values')
except ExceptionGroup as left:
    print(repr(left))
try:
    raise ValueError('single')
except* ValueError as g:
    print(repr(g))
try:
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError:
        raise OSError('new')
except ExceptionGroup as e:
    print(repr(e))
for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('x'),
            lambda: ExceptionGroup('x', [KeyboardInterrupt()])):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
try:
    pass
except* ValueError:
    print('no')
else:
    print('else')
finally:
    print('finally')
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup.__mro__[1].__name__)
