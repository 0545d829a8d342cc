# What __slots__ may hold: names, from any iterable; types of varying size have no room for them.
for bad in (1, ('a b',), ('1',), (5,), ('',), [None]):
    try:
        type('Z', (), {'__slots__': bad})
    except TypeError as error:
        print(error)
for base in (int, tuple, bytes):
    try:
        type('Z', (base,), {'__slots__': ['a']})
    except TypeError as error:
        print(error)


class Point:
    __slots__ = (name for name in ('x', 'y'))


class Reading(int):
    __slots__ = ()


point = Point()
point.x = 1
try:
    point.z = 2
except AttributeError as error:
    print(error)
try:
    Reading(3).unit = 'C'
except AttributeError as error:
    print(error)
