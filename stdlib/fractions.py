"""Rational numbers, exact."""

import math

# what hash() of a number is computed modulo, on 64-bit CPython
_PRIME = (1 << 61) - 1
_INFINITE = 314159


def _invalid(text):
    raise ValueError(f'Invalid literal for Fraction: {text!r}')


def _digits(text, whole):
    if not text.isdecimal() or text.startswith('_'):
        if not text.replace('_', '').isdecimal() or text[:1] == '_' or text[-1:] == '_' or '__' in text:
            _invalid(whole)
    return int(text)


def _parsed(text):
    whole = text
    text = text.strip()
    sign = -1 if text[:1] == '-' else 1
    if text[:1] in ('+', '-'):
        text = text[1:]
    top, slash, bottom = text.partition('/')
    if slash:
        return sign * _digits(top.rstrip(), whole), _digits(bottom.lstrip(), whole)
    mantissa, mark, exponent = text.replace('E', 'e').partition('e')
    scale = 0
    if mark:
        negative = exponent[:1] == '-'
        scale = _digits(exponent[1:] if exponent[:1] in ('+', '-') else exponent, whole)
        scale = -scale if negative else scale
    integer, point, decimals = mantissa.partition('.')
    if not integer and not decimals:
        _invalid(whole)
    top = _digits(integer, whole) if integer else 0
    if decimals:
        places = len(decimals.replace('_', ''))
        top = top * 10**places + _digits(decimals, whole)
        scale -= places
    return (sign * top * 10**scale, 1) if scale >= 0 else (sign * top, 10**-scale)


def _is_rational(value):
    return isinstance(value, (int, Fraction))


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if isinstance(numerator, int):
                top, bottom = int(numerator), 1
            elif isinstance(numerator, Fraction):
                top, bottom = numerator._numerator, numerator._denominator
            elif isinstance(numerator, str):
                top, bottom = _parsed(numerator)
            elif hasattr(numerator, 'as_integer_ratio'):
                top, bottom = numerator.as_integer_ratio()
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif _is_rational(numerator) and _is_rational(denominator):
            top = numerator.numerator * denominator.denominator
            bottom = denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if bottom == 0:
            raise ZeroDivisionError(f'Fraction({top}, 0)')
        common = math.gcd(top, bottom)
        if bottom < 0:
            common = -common
        self._numerator = top // common
        self._denominator = bottom // common
        return self

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # continued fraction: the last convergent whose denominator is small enough, and the best one between
        before, last = (0, 1), (1, 0)
        top, bottom = self._numerator, self._denominator
        while True:
            step = top // bottom
            size = before[1] + step * last[1]
            if size > max_denominator:
                break
            before, last = last, (before[0] + step * last[0], size)
            top, bottom = bottom, top - step * bottom
        times = (max_denominator - before[1]) // last[1]
        between = Fraction(before[0] + times * last[0], before[1] + times * last[1])
        convergent = Fraction(last[0], last[1])
        return convergent if abs(convergent - self) <= abs(between - self) else between

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, spec):
        if not spec:
            return str(self)
        wanted = _read_format(spec)
        if wanted is None or wanted == 'both':
            why = '' if wanted is None else "; can't use explicit alignment when zero-padding"
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}{why}')
        return _formatted(self, *wanted)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _PRIME)
        except ValueError:
            value = _INFINITE
        else:
            value = abs(self._numerator) % _PRIME * inverse % _PRIME
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def _apply(self, other, exact, inexact):
        if _is_rational(other):
            return exact(self, other)
        return inexact(float(self), other) if isinstance(other, float) else NotImplemented

    def _reflected(self, other, exact, inexact):
        if isinstance(other, int):
            return exact(Fraction(other), self)
        return inexact(other, float(self)) if isinstance(other, float) else NotImplemented

    def __add__(self, other):
        return self._apply(other, _add, lambda a, b: a + b)

    def __radd__(self, other):
        return self._reflected(other, _add, lambda a, b: a + b)

    def __sub__(self, other):
        return self._apply(other, _subtract, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._reflected(other, _subtract, lambda a, b: a - b)

    def __mul__(self, other):
        return self._apply(other, _multiply, lambda a, b: a * b)

    def __rmul__(self, other):
        return self._reflected(other, _multiply, lambda a, b: a * b)

    def __truediv__(self, other):
        return self._apply(other, _divide, lambda a, b: a / b)

    def __rtruediv__(self, other):
        return self._reflected(other, _divide, lambda a, b: a / b)

    def __floordiv__(self, other):
        return self._apply(other, _floor_divide, lambda a, b: a // b)

    def __rfloordiv__(self, other):
        return self._reflected(other, _floor_divide, lambda a, b: a // b)

    def __mod__(self, other):
        return self._apply(other, _modulo, lambda a, b: a % b)

    def __rmod__(self, other):
        return self._reflected(other, _modulo, lambda a, b: a % b)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __pow__(self, other):
        if not _is_rational(other):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        power = other.numerator
        if power >= 0:
            return Fraction(self._numerator**power, self._denominator**power)
        if self._numerator == 0:
            raise ZeroDivisionError(f'Fraction({self._denominator ** -power}, 0)')
        return Fraction(self._denominator**-power, self._numerator**-power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, int):
            return Fraction(other) ** self
        return other ** float(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __bool__(self):
        return self._numerator != 0

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or (rest * 2 == self._denominator and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __eq__(self, other):
        if isinstance(other, float):
            return float.is_integer(other) and self == int(other) if self._denominator == 1 else _finite(other) and self == Fraction(other)
        if not _is_rational(other):
            return NotImplemented
        return self._numerator == other.numerator and self._denominator == other.denominator

    def _order(self, other, compare):
        if _is_rational(other):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return self._order(Fraction(other), compare) if _finite(other) else compare(0.0, other)
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, lambda a, b: a < b)

    def __gt__(self, other):
        return self._order(other, lambda a, b: a > b)

    def __le__(self, other):
        return self._order(other, lambda a, b: a <= b)

    def __ge__(self, other):
        return self._order(other, lambda a, b: a >= b)


def _finite(value):
    return value - value == 0


def _add(a, b):
    return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _subtract(a, b):
    return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _multiply(a, b):
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _divide(a, b):
    if b.numerator == 0:
        raise ZeroDivisionError(f'Fraction({a.numerator * b.denominator}, 0)')
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)


def _floor_divide(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _modulo(a, b):
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)


def _read_format(spec):
    """(fill, align, sign, without -0, keeps the point, width, pads with zeros, separator, precision, kind), or None."""
    fill, align = ' ', None
    if len(spec) > 1 and spec[1] in '<>=^':
        fill, align, spec = spec[0], spec[1], spec[2:]
    elif spec[0] in '<>=^':
        align, spec = spec[0], spec[1:]
    sign = '-'
    if spec[:1] in ('-', '+', ' '):
        sign, spec = spec[0], spec[1:]
    no_minus = spec[:1] == 'z'
    spec = spec[no_minus:]
    keeps = spec[:1] == '#'
    spec = spec[keeps:]
    pads = spec[:1] == '0' and spec[1:2].isdecimal()
    spec = spec[pads:]
    width, spec = _leading_digits(spec)
    separator = spec[:1] if spec[:1] in (',', '_') else ''
    spec = spec[len(separator) :]
    precision = '6'
    if spec[:1] == '.':
        precision, spec = _leading_digits(spec[1:])
        if not precision:
            return None
    if len(spec) != 1 or spec not in 'eEfFgG%' or _has_zeros(width) or _has_zeros(precision):
        return None
    if align and pads:
        return 'both'
    return fill, align or '>', sign, no_minus, keeps, int(width or 0), pads, separator, int(precision), spec


def _has_zeros(digits):
    return len(digits) > 1 and digits[0] == '0'


def _leading_digits(text):
    end = 0
    while text[end : end + 1].isdecimal():
        end += 1
    return text[:end], text[end:]


def _rounded(numerator, denominator, exponent):
    """The fraction in units of 10 ** exponent, ties to even."""
    if exponent >= 0:
        denominator *= 10**exponent
    else:
        numerator *= 10**-exponent
    whole, rest = divmod(numerator, denominator)
    return whole + (2 * rest > denominator or 2 * rest == denominator and whole % 2 == 1)


def _scientific(numerator, denominator, figures):
    """(digits as a number, exponent of the last one) with so many figures."""
    if numerator == 0:
        return 0, 1 - figures
    exponent = len(str(numerator)) - len(str(denominator)) - figures
    found = _rounded(numerator, denominator, exponent)
    while found >= 10**figures:
        exponent += 1
        found = _rounded(numerator, denominator, exponent)
    return found, exponent


def _formatted(value, fill, align, sign, no_minus, keeps, width, pads, separator, precision, kind):
    numerator, denominator = abs(value.numerator), value.denominator
    suffix = ''
    trims = False
    if kind in 'fF%':
        shift = 2 if kind == '%' else 0
        number = _rounded(numerator, denominator, -precision - shift)
        suffix = '%' if kind == '%' else ''
        point = precision
    else:
        figures = max(precision, 1) if kind in 'gG' else precision + 1
        number, exponent = _scientific(numerator, denominator, figures)
        trims = kind in 'gG' and not keeps
        power = exponent + figures - 1
        if kind in 'eE' or power < -4 or power >= figures:
            point = figures - 1
            suffix = f"{'E' if kind in 'EG' else 'e'}{power:+03d}"
        else:
            point = -exponent
    negative = value.numerator < 0 and not (no_minus and number == 0)
    mark = '-' if negative else '' if sign == '-' else sign
    digits = str(number).zfill(point + 1)
    leading = digits[: len(digits) - point]
    after = digits[len(digits) - point :]
    if trims:
        after = after.rstrip('0')
    trailing = ('.' if after or keeps else '') + after + suffix
    if pads:
        room = width - len(mark) - len(trailing)
        leading = leading.zfill(3 * room // 4 + 1 if separator else room)
    if separator:
        first = 1 + (len(leading) - 1) % 3
        leading = separator.join([leading[:first]] + [leading[at : at + 3] for at in range(first, len(leading), 3)])
    body = leading + trailing
    padding = fill * (width - len(mark) - len(body))
    if align == '<':
        return mark + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + mark + body + padding[half:]
    return mark + padding + body if align == '=' else padding + mark + body
