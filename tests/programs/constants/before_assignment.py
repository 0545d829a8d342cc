# Reading a constant before its statement has run is a NameError, also through a function.
def early():
    return LIMIT


for attempt in (early, lambda: LIMIT):
    try:
        print(attempt())
    except NameError as error:
        print(type(error).__name__, error)

LIMIT = 10
print(early())
try:
    print(LATER)
except NameError as error:
    print(error)
LATER = 1


class Box:
    LIMIT = LIMIT + 1
    inner = LIMIT
    lazy = staticmethod(lambda: LIMIT)


print(Box.LIMIT, Box.inner, Box.lazy())
