"""Constants of ASCII, and the two ways of filling texts that are no methods of str."""

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


def _name_end(text, at):
    """The end of the identifier of ASCII characters at `at`, `at` itself where there is none."""
    end = at
    while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == '_'):
        if end == at and text[end].isdigit():
            break
        end += 1
    return end


class Template:
    delimiter = '$'

    def __init_subclass__(cls):
        for name in ('idpattern', 'braceidpattern', 'pattern', 'flags'):
            if name in cls.__dict__:
                raise NotImplementedError(f'{cls.__name__}.{name}: patterns of a template of its own, use re.sub')

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """(text before, name or None, the placeholder as written, where it begins); the name is '' for an escape, None for what is invalid."""
        text = self.template
        start = 0
        while True:
            at = text.find(self.delimiter, start)
            if at < 0:
                break
            after = at + len(self.delimiter)
            if text.startswith(self.delimiter, after):
                name, end = '', after + len(self.delimiter)
            elif text[after : after + 1] == '{':
                end = _name_end(text, after + 1)
                name = text[after + 1 : end]
                if not name or text[end : end + 1] != '}':
                    name, end = None, after
                else:
                    end += 1
            else:
                end = _name_end(text, after)
                name = text[after:end] or None
            yield text[start:at], name, text[at:end], at
            start = end
        yield text[start:], '', '', len(text)

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column, line = at - len(''.join(lines[:-1])), len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        pieces = []
        for before, name, written, at in self._pieces():
            pieces.append(before)
            if name is None:
                self._invalid(at + len(self.delimiter))
            elif name:
                pieces.append(str(kws[name] if name in kws else mapping[name]))
            elif written:
                pieces.append(self.delimiter)
        return ''.join(pieces)

    def safe_substitute(self, mapping={}, /, **kws):
        pieces = []
        for before, name, written, at in self._pieces():
            pieces.append(before)
            if name:
                try:
                    written = str(kws[name] if name in kws else mapping[name])
                except KeyError:
                    pass
            elif name == '' and written:
                written = self.delimiter
            pieces.append(written)
        return ''.join(pieces)

    def is_valid(self):
        return all([name is not None for before, name, written, at in self._pieces()])

    def get_identifiers(self):
        names = []
        for before, name, written, at in self._pieces():
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, automatic):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if field is None:
                continue
            if field == '':
                if automatic is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(automatic)
                automatic += 1
            elif field.isdigit():
                if automatic:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                automatic = False
            value, first = self.get_field(field, args, kwargs)
            used.add(first)
            value = self.convert_field(value, conversion)
            spec, automatic = self._vformat(spec, args, kwargs, used, depth - 1, automatic)
            pieces.append(self.format_field(value, spec))
        return ''.join(pieces), automatic

    def parse(self, format_string):
        """(literal, field name, format specification, conversion) for each field, the last three None behind the last."""
        text = format_string
        at = 0
        literal = ''
        while at < len(text):
            c = text[at]
            if c not in '{}':
                literal += c
                at += 1
                continue
            if text[at + 1 : at + 2] == c:
                yield literal + c, None, None, None
                literal = ''
                at += 2
                continue
            if c == '}':
                raise ValueError("Single '}' encountered in format string")
            if at + 1 == len(text):
                raise ValueError("Single '{' encountered in format string")
            end = self._field_end(text, at + 1)
            yield literal, *self._split_field(text[at + 1 : end])
            literal = ''
            at = end + 1
        if literal:
            yield literal, None, None, None

    def _field_end(self, text, at):
        depth = 1
        bracket = False
        while at < len(text):
            bracket = depth == 1 and (text[at] == '[' or (bracket and text[at] != ']'))
            if not bracket:
                depth += (text[at] == '{') - (text[at] == '}')
            if depth == 0:
                return at
            at += 1
        raise ValueError("expected '}' before end of string")

    def _split_field(self, field):
        bracket = False
        for i, c in enumerate(field):
            bracket = c == '[' or (bracket and c != ']')
            if bracket or c not in '!:':
                continue
            if c == ':':
                return field[:i], field[i + 1 :], None
            if i + 1 == len(field):
                raise ValueError('end of string while looking for conversion specifier')
            if i + 2 < len(field) and field[i + 2] != ':':
                raise ValueError("expected ':' after conversion specifier")
            return field[:i], field[i + 3 :], field[i + 1]
        return field, '', None

    def get_field(self, field_name, args, kwargs):
        end = 0
        while end < len(field_name) and field_name[end] not in '.[':
            end += 1
        first = field_name[:end]
        if first.isdigit():
            first = int(first)
        value = self.get_value(first, args, kwargs)
        while end < len(field_name):
            if field_name[end] == '.':
                start = end = end + 1
                while end < len(field_name) and field_name[end] not in '.[':
                    end += 1
                value = getattr(value, field_name[start:end])
                continue
            close = field_name.find(']', end)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = field_name[end + 1 : close]
            value = value[int(key) if key.isdigit() else key]
            end = close + 1
            if end < len(field_name) and field_name[end] not in '.[':
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')
