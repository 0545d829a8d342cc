"""Files in memory. Devices have no others: open() is refused."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class _Memory:
    """What both kinds share: `_data` is all that was written, `_at` the position."""

    def __init__(self):
        self._at = 0
        self._closed = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True
        self._data = None

    def flush(self):
        self._check()

    def isatty(self):
        self._check()
        return False

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def getvalue(self):
        self._check()
        return self._all()

    def tell(self):
        self._check()
        return self._at

    def _check(self):
        if self._closed:
            raise ValueError('I/O operation on closed file' + self._point)

    def _end(self, size, available):
        return available if size is None or size < 0 else min(available, self._at + size)

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)


class StringIO(_Memory):
    """Texts are kept in pieces while they are only appended, so that writing many takes linear time."""

    _tp_ = '_io.StringIO'
    _point = ''

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        super().__init__()
        self._newline = newline
        self._data = []
        self._length = 0
        if initial_value:
            self.write(initial_value)
            self._at = 0

    @property
    def encoding(self):
        return None

    @property
    def errors(self):
        return None

    @property
    def line_buffering(self):
        return False

    def _all(self):
        if len(self._data) != 1:
            self._data = [''.join(self._data)]
        return self._data[0]

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        written = len(s)
        if self._newline is None:
            s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline in ('\r', '\r\n'):
            s = s.replace('\n', self._newline)
        if not s:
            return written
        if self._at == self._length:
            self._data.append(s)
        else:
            text = self._all()
            gap = '\0' * (self._at - len(text))
            self._data = [text[: self._at] + gap + s + text[self._at + len(s) :]]
        self._at += len(s)
        self._length = max(self._length, self._at)
        return written

    def read(self, size=-1, /):
        self._check()
        end = self._end(size, self._length)
        piece = self._all()[self._at : end]
        self._at += len(piece)
        return piece

    def readline(self, size=-1, /):
        self._check()
        text = self._all()
        end = self._end(size, len(text))
        if self._newline == '':
            ends = [at + 1 for at in (text.find('\n', self._at, end),) if at >= 0]
            at = text.find('\r', self._at, end)
            if at >= 0:
                ends.append(at + 2 if text[at + 1 : at + 2] == '\n' and at + 1 < end else at + 1)
            end = min(ends) if ends else end
        else:
            mark = self._newline or '\n'
            at = text.find(mark, self._at, end)
            end = at + len(mark) if at >= 0 else end
        line = text[self._at : end]
        self._at += len(line)
        return line

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = pos if whence == 0 else self._at if whence == 1 else self._length
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        if pos is None:
            pos = self._at
        if pos < 0:
            raise ValueError(f'Negative size value {pos}')
        if pos < self._length:
            self._data = [self._all()[:pos]]
            self._length = pos
        return pos


class BytesIO(_Memory):
    _tp_ = '_io.BytesIO'
    _point = '.'

    def __init__(self, initial_bytes=b''):
        super().__init__()
        if initial_bytes is None:
            initial_bytes = b''
        if not isinstance(initial_bytes, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._data = bytearray(initial_bytes)

    def _all(self):
        return bytes(self._data)

    def write(self, b, /):
        self._check()
        if not isinstance(b, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        if not b:
            return 0
        if self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        self._data[self._at : self._at + len(b)] = b
        self._at += len(b)
        return len(b)

    def _take(self, end):
        piece = bytes(self._data[self._at : end])
        self._at += len(piece)
        return piece

    def read(self, size=-1, /):
        self._check()
        return self._take(self._end(size, len(self._data)))

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def readline(self, size=-1, /):
        self._check()
        end = self._end(size, len(self._data))
        at = self._data.find(b'\n', self._at, end)
        return self._take(at + 1 if at >= 0 else end)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'negative seek value {pos}')
        start = 0 if whence == 0 else self._at if whence == 1 else len(self._data)
        self._at = max(0, start + pos)
        return self._at

    def truncate(self, size=None, /):
        self._check()
        if size is None:
            size = self._at
        if size < 0:
            raise ValueError(f'negative size value {size}')
        del self._data[size:]
        return size
