# Exception groups: making, splitting, deriving.
group = ExceptionGroup('several', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
print(group, repr(group))
print(group.message, group.exceptions, group.args)
print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup), type(group), ExceptionGroup.__mro__)
print(group.split(ValueError))
print(group.subgroup(ValueError), repr(group.subgroup(ValueError)))
print(repr(group.subgroup((KeyError, TypeError))))
print(group.subgroup(OSError), group.split(OSError))
print(repr(group.subgroup(lambda e: 'k' in str(e))))
print(group.split(ExceptionGroup)[0] is group)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
for make in (
    lambda: ExceptionGroup('x', []),
    lambda: ExceptionGroup('x', [1]),
    lambda: ExceptionGroup('x', [KeyboardInterrupt()]),
    lambda: ExceptionGroup(1, [ValueError()]),
    lambda: ExceptionGroup('x', 5),
    lambda: group.split(5),
):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)


mine = Mine('mine', [ValueError(1), TypeError(2)])
part, rest = mine.split(ValueError)
print(repr(part), repr(rest))
try:
    raise group
except ExceptionGroup as e:
    print('caught', e)
try:
    raise group
except Exception as e:
    print(e is group)
