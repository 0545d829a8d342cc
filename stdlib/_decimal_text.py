"""Decimal numbers from text and to text: numeric strings, engineering notation, format specifications."""

from _decimal_elementary import digit_count

# int() and str() refuse texts of more than 4300 digits
_CHUNK = 4000


def integer(digits):
    if len(digits) <= _CHUNK:
        return int(digits)
    half = len(digits) // 2
    return integer(digits[:half]) * 10 ** (len(digits) - half) + integer(digits[half:])


def digits_of(c):
    if c.bit_length() < 13000:
        return str(c)
    half = digit_count(c) // 2
    high, low = divmod(c, 10**half)
    return digits_of(high) + digits_of(low).rjust(half, '0')


def parsed(text):
    """(sign, coefficient, exponent, kind) of a numeric string; None if it is no such thing."""
    text = text.strip().replace('_', '')
    sign = 0
    if text[:1] in ('-', '+'):
        sign = int(text[0] == '-')
        text = text[1:]
    mantissa, mark, power = text.replace('E', 'e').partition('e')
    whole, point, decimals = mantissa.partition('.')
    digits = whole + decimals
    if not digits.isdecimal():
        return _parsed_special(sign, text.lower())
    exponent = 0
    if mark:
        unsigned = power[1:] if power[:1] in ('-', '+') else power
        if not unsigned.isdecimal():
            return None
        exponent = int(unsigned) if len(unsigned) < 40 else 10**40
        if power[0] == '-':
            exponent = -exponent
    return sign, integer(digits), exponent - len(decimals), ''


def _parsed_special(sign, text):
    if text in ('inf', 'infinity'):
        return sign, 0, 0, 'F'
    kind = 'N' if text[:1] == 's' else 'n'
    if kind == 'N':
        text = text[1:]
    payload = text[3:]
    if text[:3] != 'nan' or (payload and not payload.isdecimal()):
        return None
    return sign, integer(payload) if payload else 0, 0, kind


def special_text(sign, c, kind):
    text = 'Infinity' if kind == 'F' else ('sNaN' if kind == 'N' else 'NaN') + (digits_of(c) if c else '')
    return '-' + text if sign else text


def scientific(sign, c, e, capitals, engineering=False):
    digits = digits_of(c)
    left = e + len(digits)
    if e <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif c == 0:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    text = _with_point(digits, point)
    if left != point:
        text += ('E' if capitals else 'e') + ('%+d' % (left - point))
    return '-' + text if sign else text


def _with_point(digits, point):
    """Digits with a decimal point after the first `point` of them, and zeros as needed."""
    if point <= 0:
        return '0.' + '0' * -point + digits
    if point >= len(digits):
        return digits + '0' * (point - len(digits))
    return digits[:point] + '.' + digits[point:]


class Layout:
    """A format specification, taken apart."""

    def __init__(self, spec, capitals):
        at = 0
        self.fill, self.align, self.sign = ' ', '>', '-'
        explicit = True
        if spec[1:2] and spec[1] in '<>=^':
            self.fill, self.align = spec[0], spec[1]
            at = 2
        elif spec[:1] and spec[0] in '<>=^':
            self.align = spec[0]
            at = 1
        else:
            explicit = False
        if spec[at : at + 1] and spec[at] in '+- ':
            self.sign = spec[at]
            at += 1
        self.no_negative_zero = spec[at : at + 1] == 'z'
        at += self.no_negative_zero
        self.zeros = spec[at : at + 1] == '0'
        if self.zeros:
            if explicit:
                _refuse()
            self.fill, self.align = '0', '='
            at += 1
        self.width, at = _number(spec, at)
        self.comma = spec[at : at + 1] == ','
        at += self.comma
        self.precision = None
        if spec[at : at + 1] == '.':
            start = at + 1
            self.precision, at = _number(spec, start)
            if at == start:
                _refuse()
        self.type = spec[at:]
        if self.type == '':
            self.type = 'G' if capitals else 'g'
        if len(self.type) != 1 or self.type not in 'eEfFgGn%' or (self.type == 'n' and self.comma):
            _refuse()
        if self.type == 'n':
            self.type = 'g'

    def laid_out(self, sign, text):
        """The text of a number without sign, with it and padded to the width."""
        sign = '-' if sign else '' if self.sign == '-' else self.sign
        if self.comma or self.zeros:
            text = self._grouped(text, self.width - len(sign) if self.zeros else 0)
        missing = max(0, self.width - len(sign) - len(text))
        if self.align == '=':
            return sign + self.fill * missing + text
        left = missing if self.align == '>' else missing // 2 if self.align == '^' else 0
        return self.fill * left + sign + text + self.fill * (missing - left)

    def _grouped(self, text, width):
        end = 0
        while end < len(text) and text[end].isdecimal():
            end += 1
        whole, rest = text[:end], text[end:]
        width -= len(rest)
        if not self.comma:
            return whole.rjust(width, '0') + rest
        # a comma never comes first: one zero more instead
        count = len(whole)
        while count + (count - 1) // 3 < width:
            count += 1
        whole = whole.rjust(count, '0')
        first = (count - 1) % 3 + 1
        return ','.join([whole[:first]] + [whole[i : i + 3] for i in range(first, count, 3)]) + rest


def _number(spec, at):
    start = at
    while spec[at : at + 1] and spec[at] in '0123456789':
        at += 1
    return int(spec[start:at] or '0'), at


def _refuse():
    raise ValueError('invalid format string')


def formatted(layout, sign, c, e, rounded):
    """The text of a finite number; `rounded(c, places)` drops digits as the context says."""
    kind = layout.type
    precision = layout.precision
    if kind == '%':
        e += 2
    count = digit_count(c)
    was_zero = c == 0
    if precision is not None:
        if kind in 'fF%':
            drop = -precision - e
        elif kind in 'eE':
            drop = count - precision - 1
        else:
            drop = max(0, count - (precision or 1))
        if drop > 0:
            c = rounded(c, drop)
            e += drop
            if kind not in 'fF%' and digit_count(c) > max(1, precision + (kind in 'eE')):
                c //= 10
                e += 1
        elif drop < 0 and (c or kind in 'fF%'):
            c *= 10**-drop
            e += drop
        elif c == 0 and kind in 'fF%' and drop > 0:
            e = -precision
    elif kind in 'fF%' and e > 0:
        c *= 10**e
        e = 0
    if layout.no_negative_zero and c == 0 and (kind != 'F' or was_zero):
        sign = 0
    digits = digits_of(c)
    left = e + len(digits)
    if kind in 'fF%':
        point = left
    elif kind in 'eE':
        point = 1 - precision if c == 0 and precision is not None else 1
    else:
        point = left if e <= 0 and left > -6 else 1
    text = _with_point(digits, point)
    if kind in 'eE' or left != point:
        text += ('E' if kind in 'EG' else 'e') + ('%+d' % (left - point))
    return layout.laid_out(sign, text + '%' if kind == '%' else text)
