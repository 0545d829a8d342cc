"""Tables as text: readers and writers over lists and io.StringIO, with CPython's dialects."""

__version__ = '1.0'
QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_dialects = {}
_limit = 131072


class Error(Exception):
    __module__ = '_csv'


class Dialect:
    """Attributes of a format, for classes of a program to derive from."""

    _name = ''
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


_DEFAULTS = {
    'delimiter': ',',
    'doublequote': True,
    'escapechar': None,
    'lineterminator': '\r\n',
    'quotechar': '"',
    'quoting': QUOTE_MINIMAL,
    'skipinitialspace': False,
    'strict': False,
}


class _Format:
    """A dialect with everything checked."""

    _tp_ = '_csv.Dialect'

    def __init__(self, dialect, given):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in given:
            if name not in _DEFAULTS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        values = {}
        for name, default in _DEFAULTS.items():
            value = default if dialect is None else getattr(dialect, name, default)
            values[name] = given.get(name, value)
        self.doublequote = bool(values['doublequote'])
        self.skipinitialspace = bool(values['skipinitialspace'])
        self.strict = bool(values['strict'])
        self.delimiter = _character(values['delimiter'], 'delimiter', False)
        self.escapechar = _character(values['escapechar'], 'escapechar', True)
        self.quotechar = _character(values['quotechar'], 'quotechar', True)
        self.quoting = values['quoting']
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        self.lineterminator = values['lineterminator']
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            if 'quoting' in given or dialect is not None and 'quotechar' not in given:
                raise TypeError('quotechar must be set if quoting enabled')
            self.quoting = QUOTE_NONE
        if self.lineterminator is None:
            raise TypeError('lineterminator must be set')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')


def _character(value, name, optional):
    if value is None and optional:
        return None
    if not isinstance(value, str):
        kind = 'string or None' if optional else 'string'
        raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
    if len(value) == 1:
        return value
    if value == '' and optional:
        raise TypeError(f'"{name}" must be a 1-character string')
    raise TypeError(f'"{name}" must be a 1-character string')


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(*limit):
    global _limit
    before = _limit
    if limit:
        if not isinstance(limit[0], int):
            raise TypeError('limit must be an integer')
        _limit = limit[0]
    return before


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

_START, _ESCAPED, _FIELD, _QUOTED, _QUOTED_ESCAPE, _QUOTE, _EATEN, _ESCAPED_END = range(8)


class reader:
    _tp_ = '_csv.reader'
    __module__ = '_csv'

    def __init__(self, iterable, /, dialect=None, **fmtparams):
        self._lines = iter(iterable)
        self.dialect = _Format(dialect, fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row = []
        self._text = ''
        self._unquoted = False
        self._state = None
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._text or self._state == _QUOTED:
                    if self.dialect.strict:
                        raise Error('unexpected end of data') from None
                    self._save()
                    return self._row
                raise
            if not isinstance(line, str):
                raise Error(
                    f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)'
                )
            self.line_num += 1
            for c in line:
                self._take(c)
            self._take(None)
            if self._state is None:
                return self._row

    def _save(self):
        value = self._text
        if self._unquoted and self.dialect.quoting == QUOTE_NONNUMERIC:
            value = float(value)
        self._row.append(value)
        self._text = ''
        self._unquoted = False

    def _add(self, c):
        if len(self._text) >= _limit:
            raise Error(f'field larger than field limit ({_limit})')
        self._text += c

    def _take(self, c):
        """One character; None is the end of a line."""
        d = self.dialect
        state = self._state
        ends = c is None or c in '\n\r'
        if state is None:
            if c is None:
                return
            if ends:
                self._state = _EATEN
                return
            state = self._state = _START
        if state == _START:
            if ends:
                self._save()
                self._state = None if c is None else _EATEN
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = _QUOTED
            elif c == d.escapechar:
                self._state = _ESCAPED
            elif c == ' ' and d.skipinitialspace:
                pass
            elif c == d.delimiter:
                self._save()
            else:
                self._unquoted = d.quoting == QUOTE_NONNUMERIC
                self._add(c)
                self._state = _FIELD
        elif state == _ESCAPED:
            self._add('\n' if c is None else c)
            self._state = _ESCAPED_END if ends and c is not None else _FIELD
        elif state == _ESCAPED_END and c is None:
            pass
        elif state == _FIELD or state == _ESCAPED_END:
            self._state = _FIELD
            if ends:
                self._save()
                self._state = None if c is None else _EATEN
            elif c == d.escapechar:
                self._state = _ESCAPED
            elif c == d.delimiter:
                self._save()
                self._state = _START
            else:
                self._add(c)
        elif state == _QUOTED:
            if c is None:
                pass
            elif c == d.escapechar:
                self._state = _QUOTED_ESCAPE
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = _QUOTE if d.doublequote else _FIELD
            else:
                self._add(c)
        elif state == _QUOTED_ESCAPE:
            self._add('\n' if c is None else c)
            self._state = _QUOTED
        elif state == _QUOTE:
            if c == d.quotechar and d.quoting != QUOTE_NONE:
                self._add(c)
                self._state = _QUOTED
            elif c == d.delimiter:
                self._save()
                self._state = _START
            elif ends:
                self._save()
                self._state = None if c is None else _EATEN
            elif not d.strict:
                self._add(c)
                self._state = _FIELD
            else:
                raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
        elif c is None:
            self._state = None
        elif not ends:
            raise Error(
                'new-line character seen in unquoted field - do you need to open the file with newline=\'\'?'
            )


class _Writer:
    _tp_ = '_csv.writer'

    def __init__(self, target, dialect, fmtparams):
        self._write = getattr(target, 'write', None)
        if self._write is None:
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = _Format(dialect, fmtparams)

    def writerow(self, row, /):
        try:
            values = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        d = self.dialect
        fields = [_field(value, d) for value in values]
        if fields == ['']:
            if d.quoting == QUOTE_NONE or d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and values[0] is None:
                raise Error('single empty field record must be quoted')
            fields = [d.quotechar * 2]
        return self._write(d.delimiter.join(fields) + d.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def writer(fileobj, /, dialect=None, **fmtparams):
    return _Writer(fileobj, dialect, fmtparams)


def _field(value, d):
    number = isinstance(value, (int, float)) or hasattr(type(value), '__float__') and not isinstance(value, str)
    text = '' if value is None else value if isinstance(value, str) else str(value)
    if d.quoting == QUOTE_ALL:
        quoted = True
    elif d.quoting == QUOTE_NONNUMERIC:
        quoted = not number
    elif d.quoting == QUOTE_STRINGS:
        quoted = isinstance(value, str)
    elif d.quoting == QUOTE_NOTNULL:
        quoted = value is not None
    else:
        quoted = False
    made = []
    for c in text:
        if c == d.delimiter or c == d.escapechar or c == d.quotechar or c in d.lineterminator:
            escapes = d.quoting == QUOTE_NONE
            if not escapes and c == d.quotechar:
                if d.doublequote:
                    made.append(c)
                else:
                    escapes = True
            elif not escapes and c == d.escapechar:
                escapes = True
            if not escapes:
                quoted = True
            elif d.escapechar is None:
                raise Error('need to escape, but no escapechar set')
            else:
                made.append(d.escapechar)
        made.append(c)
    text = ''.join(made)
    if not quoted and text.startswith(' ') and d.delimiter == ' ' and d.skipinitialspace:
        quoted = True
    return d.quotechar + text + d.quotechar if quoted else text


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            for row in self.reader:
                self._fieldnames = row
                break
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names) :]
        else:
            for name in names[len(row) :]:
                made[name] = self.restval
        return made

    def __class_getitem__(cls, item):
        return cls


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._values(row) for row in rowdicts])

    def __class_getitem__(cls, item):
        return cls
