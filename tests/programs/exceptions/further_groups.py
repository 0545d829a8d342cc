# ExceptionGroup: split, subgroup, except*, nesting.
def fail():
    raise ExceptionGroup("many", [ValueError(1), KeyError("k"), ExceptionGroup("inner", [ValueError(2), OSError(3)])])


try:
    fail()
except* ValueError as group:
    print("values", group, [e.args for e in group.exceptions])
except* (KeyError, OSError) as group:
    print("others", repr(group))
try:
    try:
        fail()
    except* ValueError:
        raise TypeError("new")
except BaseExceptionGroup as group:
    print(group, [type(e).__name__ for e in group.exceptions])
print(ExceptionGroup("g", [ValueError(1)]).split(TypeError), ExceptionGroup("g", [ValueError(1)]).subgroup(ValueError))
for bad in (lambda: ExceptionGroup("g", []), lambda: ExceptionGroup("g", 5), lambda: ExceptionGroup("g", [5])):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
