"""Arrays of numbers of one type: the bytes in a bytearray, and a memoryview of it that knows the type."""

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
    __match_kind__ = 's'
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
        self._hold(bytearray())
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            self.fromlist(initializer.tolist())
        else:
            for value in initializer:
                self.append(value)

    def _hold(self, data):
        """Takes these bytes; also to be called when their number has changed."""
        self._buffer_ = data
        self._items = memoryview(data).cast(self.typecode)

    def _made(self, data):
        other = array(self.typecode)
        other._hold(bytearray(data))
        return other

    def _same(self, other):
        if other.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        return other._buffer_

    def __buffer__(self, flags):
        return memoryview(self._buffer_).cast(self.typecode)

    def __repr__(self):
        return f"array('{self.typecode}', {self.tolist()!r})" if self._buffer_ else f"array('{self.typecode}')"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        at = 0
        while at < len(self._items):
            yield self._items[at]
            at += 1

    def __contains__(self, value):
        return value in self._items

    def _place(self, key, message):
        """Number of an item from 0 on."""
        if not hasattr(key, '__index__'):
            raise TypeError('array indices must be integers')
        key = key.__index__()
        length = len(self._items)
        at = key + length if key < 0 else key
        if not 0 <= at < length:
            raise IndexError(message)
        return at

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._made(self._items[key].tobytes())
        return self._items[self._place(key, 'array index out of range')]

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            self._set_slice(key, value)
            return
        value = _checked(self.typecode, value)
        self._items[self._place(key, 'array assignment index out of range')] = value

    def _set_slice(self, key, value):
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        start, stop, step = key.indices(len(self._items))
        if step == 1:
            size = self.itemsize
            self._buffer_[start * size : max(start, stop) * size] = bytes(value._buffer_)
            self._hold(self._buffer_)
            return
        count = len(range(start, stop, step))
        if count != len(value):
            raise ValueError(f'attempt to assign array of size {len(value)} to extended slice of size {count}')
        self._items[key] = value._items

    def __delitem__(self, key):
        size = self.itemsize
        if isinstance(key, slice):
            gone = range(*key.indices(len(self._items)))
            kept = [self._buffer_[at * size : at * size + size] for at in range(len(self._items)) if at not in gone]
            self._hold(bytearray().join(kept))
            return
        at = self._place(key, 'array assignment index out of range') * size
        del self._buffer_[at : at + size]
        self._hold(self._buffer_)

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._buffer_ + other._buffer_)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._made(self._buffer_ * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._hold(self._buffer_ * count)
        return self

    def __eq__(self, other):
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def append(self, v, /):
        self.insert(len(self._items), v)

    def insert(self, i, v, /):
        value = _checked(self.typecode, v)
        length = len(self._items)
        at = max(i + length, 0) if i < 0 else min(i, length)
        self._buffer_[at * self.itemsize : at * self.itemsize] = bytes(self.itemsize)
        self._hold(self._buffer_)
        self._items[at] = value

    def extend(self, bb, /):
        if isinstance(bb, array):
            self._buffer_.extend(bytes(self._same(bb)))
            self._hold(self._buffer_)
            return
        for value in bb:
            self.append(value)

    def fromlist(self, list, /):
        for value in [_checked(self.typecode, value) for value in list]:
            self.append(value)

    def tolist(self):
        return self._items.tolist()

    def frombytes(self, buffer, /):
        data = bytes(memoryview(buffer))
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._buffer_.extend(data)
        self._hold(self._buffer_)

    def tobytes(self):
        return bytes(self._buffer_)

    def byteswap(self):
        size = self.itemsize
        data = self._buffer_
        self._hold(bytearray().join([data[at : at + size][::-1] for at in range(0, len(data), size)]))

    def count(self, v, /):
        return self.tolist().count(v)

    def index(self, v, start=0, stop=None, /):
        try:
            return self.tolist().index(v, start, len(self._items) if stop is None else stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def remove(self, v, /):
        try:
            del self[self.tolist().index(v)]
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def pop(self, i=-1, /):
        if not self._buffer_:
            raise IndexError('pop from empty array')
        at = self._place(i, 'pop index out of range')
        value = self._items[at]
        del self[at]
        return value

    def reverse(self):
        self._hold(bytearray(self._items[::-1].tobytes()))

    def buffer_info(self):
        return id(self._buffer_), len(self._items)

    def __copy__(self):
        return self._made(self._buffer_)

    def __deepcopy__(self, memo):
        return self._made(self._buffer_)


ArrayType = array
