"""Arrays of numbers of one type, with the behaviour of CPython's and the values in a list: no memory is saved."""

import struct

typecodes = 'bBuhHiIlLqQfd'
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int'}


def _checked(code, value):
    """What is stored for a value."""
    if code in 'fd':
        if not hasattr(value, '__float__') and not hasattr(value, '__index__'):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        return struct.unpack(code, struct.pack(code, value))[0] if code == 'f' else float(value)
    if not hasattr(value, '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    value = value.__index__()
    bits = struct.calcsize(code) * 8
    low = -(1 << bits - 1) if code in 'bhilq' else 0
    if low <= value < low + (1 << bits):
        return value
    if code in 'IL' and value < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if code in 'lL':
        raise OverflowError(f'Python int too large to convert to C {"long" if code == "l" else "unsigned long"}')
    if code in 'qQ':
        raise OverflowError("can't convert negative int to unsigned" if code == 'Q' and value < 0 else 'int too big to convert')
    raise OverflowError(f'{_NAMES[code]} is {"less than minimum" if value < low else "greater than maximum"}')


class array:
    _tp_ = 'array.array'

    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(typecode).__name__}')
        if isinstance(initializer, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if typecode not in 'bBhHiIlLqQfd':
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self.typecode = typecode
        self.itemsize = struct.calcsize(typecode)
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            for value in initializer:
                self._items.append(_checked(typecode, value))

    def _made(self, items):
        other = array(self.typecode)
        other._items = items
        return other

    def _same(self, other):
        if other.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        return other._items

    def __repr__(self):
        return f"array('{self.typecode}', {self._items!r})" if self._items else f"array('{self.typecode}')"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def _key(self, key):
        if not hasattr(key, '__index__'):
            raise TypeError('array indices must be integers')
        return key

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._made(self._items[key])
        try:
            return self._items[self._key(key)]
        except IndexError:
            raise IndexError('array index out of range') from None

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            self._items[key] = value._items[:]
            return
        value = _checked(self.typecode, value)
        try:
            self._items[self._key(key)] = value
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __delitem__(self, key):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self._items.extend(self._same(other))
        return self

    def __mul__(self, count):
        return self._made(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def append(self, v, /):
        self._items.append(_checked(self.typecode, v))

    def insert(self, i, v, /):
        self._items.insert(i, _checked(self.typecode, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            self._items.extend(self._same(bb))
            return
        for value in bb:
            self.append(value)

    def fromlist(self, list, /):
        self._items.extend([_checked(self.typecode, value) for value in list])

    def tolist(self):
        return self._items[:]

    def frombytes(self, buffer, /):
        if len(buffer) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        count = len(buffer) // self.itemsize
        self._items.extend(struct.unpack(f'{count}{self.typecode}', buffer))

    def tobytes(self):
        return struct.pack(f'{len(self._items)}{self.typecode}', *self._items)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join([data[at : at + size][::-1] for at in range(0, len(data), size)])
        self._items.clear()
        self.frombytes(swapped)

    def count(self, v, /):
        return self._items.count(v)

    def index(self, v, start=0, stop=None, /):
        try:
            return self._items.index(v, start, len(self._items) if stop is None else stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def reverse(self):
        self._items.reverse()

    def __copy__(self):
        return self._made(self._items[:])


ArrayType = array
