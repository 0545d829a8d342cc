"""Decimal floating-point arithmetic: the General Decimal Arithmetic specification, as CPython's `decimal` does it.

A finite number is (-1)**_sign * _int * 10**_exp, exact; _kind is '' then, 'F' for infinities, 'n' and 'N' for quiet and
signaling NaNs, whose payload is _int. Operations work on integers and round once, in `_finished`. Conditions are bits of
one integer, collected during an operation and handed to the context at its end, which raises what it traps.
"""

from collections import namedtuple
from math import gcd
import _decimal_elementary as _elementary
import _decimal_text as _text
from _contexts import swaps as _swaps
from _decimal_elementary import digit_count as _count

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True

_ROUNDINGS = (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_UP,
    ROUND_DOWN,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP,
)

# in the order in which contexts list their flags
_CLAMPED, _CONVERSION, _ZERO, _IMPOSSIBLE, _UNDEFINED, _INEXACT, _INVALID, _FLOAT, _OVER, _ROUNDED, _SUB, _UNDER = [
    1 << i for i in range(12)
]
_ANY_INVALID = _INVALID | _CONVERSION | _IMPOSSIBLE | _UNDEFINED
# 2**61 - 1: what hash() of a number is computed modulo, and the inverse of 10
_PRIME = (1 << 61) - 1
_TENTH = pow(10, _PRIME - 2, _PRIME)

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = {
    InvalidOperation: _ANY_INVALID,
    FloatOperation: _FLOAT,
    DivisionByZero: _ZERO,
    Overflow: _OVER,
    Underflow: _UNDER,
    Subnormal: _SUB,
    Inexact: _INEXACT,
    Rounded: _ROUNDED,
    Clamped: _CLAMPED,
}
_CONDITIONS = {
    InvalidOperation: _INVALID,
    ConversionSyntax: _CONVERSION,
    DivisionImpossible: _IMPOSSIBLE,
    DivisionUndefined: _UNDEFINED,
}


def _exception(status):
    """What is raised for conditions that are trapped: the first signal, with the list of all."""
    found = [kind for kind, bit in _CONDITIONS.items() if status & bit]
    others = [kind for kind, bit in _SIGNALS.items() if status & bit & ~_ANY_INVALID]
    return (InvalidOperation if found else others[0])(found + others)


def _bit(signal):
    if signal in _SIGNALS:
        return _SIGNALS[signal]
    raise KeyError(
        'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
        '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
    )


def _bits(signals):
    status = 0
    for signal in signals:
        status |= _bit(signal)
    return status


class _SignalDict:
    """The flags or the traps of a context as a mapping."""

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _status(self):
        return getattr(self._context, self._name)

    def __getitem__(self, signal):
        return bool(self._status() & _bit(signal))

    def __setitem__(self, signal, value):
        bit = _bit(signal)
        object.__setattr__(self._context, self._name, self._status() & ~bit | (bit if value else 0))

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, signal):
        return signal in _SIGNALS

    def __eq__(self, other):
        return self.copy() == (other.copy() if isinstance(other, _SignalDict) else other)

    def __repr__(self):
        return '{' + ', '.join([f'{signal!r}:{value!r}' for signal, value in self.items()]) + '}'

    def copy(self):
        return {signal: self[signal] for signal in _SIGNALS}

    def get(self, signal, default=None):
        return self[signal] if signal in _SIGNALS else default

    def keys(self):
        return self.copy().keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()


def _integer(value):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    return int(value)


_LIMITS = {
    'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'),
    'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
    'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'),
    'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
    'clamp': (0, 1, 'valid values for clamp are 0 or 1'),
}


def _rounding(value):
    if value not in _ROUNDINGS:
        raise TypeError(
            'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
            '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'
        )
    return value


def _signals(value):
    """The bits that a list of signals, or a mapping of all of them, stands for."""
    if isinstance(value, _SignalDict):
        return value._status()
    if isinstance(value, dict):
        if len(value) != len(_SIGNALS):
            raise KeyError('invalid signal dict')
        return _bits([signal for signal in _SIGNALS if value[signal]])
    if not isinstance(value, list):
        raise TypeError('argument must be a signal dict')
    try:
        return _bits(value)
    except KeyError as error:
        raise TypeError(error.args[0]) from None


class Context:
    _tp_ = 'decimal.Context'

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        given = (prec, rounding, Emin, Emax, capitals, clamp, flags, traps)
        _set(self, DefaultContext)
        _set_given(self, given)

    def __setattr__(self, name, value):
        if name in _LIMITS:
            low, high, message = _LIMITS[name]
            value = _integer(value)
            if not low <= value <= high:
                raise ValueError(message)
        elif name == 'rounding':
            _rounding(value)
        elif name in ('flags', 'traps'):
            name = '_' + name
            value = _signals(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)
        _bound(self)

    def __delattr__(self, name):
        raise AttributeError('context attributes cannot be deleted')

    flags = property(lambda self: _SignalDict(self, '_flags'))
    traps = property(lambda self: _SignalDict(self, '_traps'))

    def _signal(self, status):
        if status:
            object.__setattr__(self, '_flags', self._flags | status)
            if status & self._traps:
                raise _exception(status & self._traps)

    def _invalid(self, status=_INVALID):
        self._signal(status)
        return _special(0, 'n')

    def __repr__(self):
        return (
            f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
            f'capitals={self.capitals}, clamp={self.clamp}, flags={_names(self._flags)}, traps={_names(self._traps)})'
        )

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def clear_flags(self):
        object.__setattr__(self, '_flags', 0)

    def clear_traps(self):
        object.__setattr__(self, '_traps', 0)

    def copy(self):
        made = object.__new__(Context)
        _set(made, self)
        return made

    __copy__ = copy

    def create_decimal(self, num='0', /):
        if isinstance(num, str):
            read = _text.parsed(num) if num.strip() == num and '_' not in num else None
            if read is None:
                return self._invalid(_CONVERSION)
            return _limited(_new(*read), self)
        if isinstance(num, float):
            self._signal(_FLOAT)
        return _limited(Decimal(num), self)

    def create_decimal_from_float(self, f, /):
        return _limited(Decimal.from_float(f), self)

    def abs(self, x, /):
        return _absolute(_converted(x), self)

    def add(self, x, y, /):
        return _add(_converted(x), _converted(y), self)

    def canonical(self, x, /):
        return _only_decimal(x)

    def compare(self, x, y, /):
        return _compare(_converted(x), _converted(y), self)

    def compare_signal(self, x, y, /):
        return _compare_signal(_converted(x), _converted(y), self)

    def compare_total(self, x, y, /):
        return Decimal(_total_order(_converted(x), _converted(y)))

    def compare_total_mag(self, x, y, /):
        return Decimal(_total_order(_converted(x).copy_abs(), _converted(y).copy_abs()))

    def copy_abs(self, x, /):
        return _converted(x).copy_abs()

    def copy_decimal(self, x, /):
        return _converted(x)

    def copy_negate(self, x, /):
        return _converted(x).copy_negate()

    def copy_sign(self, x, y, /):
        return _converted(x).copy_sign(_converted(y))

    def divide(self, x, y, /):
        return _divide(_converted(x), _converted(y), self)

    def divide_int(self, x, y, /):
        return _divide_int(_converted(x), _converted(y), self)

    def divmod(self, x, y, /):
        return _divmod(_converted(x), _converted(y), self)

    def exp(self, x, /):
        return _exp(_converted(x), self)

    def fma(self, x, y, z, /):
        return _fma(_converted(x), _converted(y), _converted(z), self)

    def is_canonical(self, x, /):
        _only_decimal(x)
        return True

    def is_finite(self, x, /):
        return _converted(x).is_finite()

    def is_infinite(self, x, /):
        return _converted(x).is_infinite()

    def is_nan(self, x, /):
        return _converted(x).is_nan()

    def is_normal(self, x, /):
        return _converted(x).is_normal(self)

    def is_qnan(self, x, /):
        return _converted(x).is_qnan()

    def is_signed(self, x, /):
        return _converted(x).is_signed()

    def is_snan(self, x, /):
        return _converted(x).is_snan()

    def is_subnormal(self, x, /):
        return _converted(x).is_subnormal(self)

    def is_zero(self, x, /):
        return _converted(x).is_zero()

    def ln(self, x, /):
        return _ln(_converted(x), self)

    def log10(self, x, /):
        return _log10(_converted(x), self)

    def logb(self, x, /):
        return _logb(_converted(x), self)

    def logical_and(self, x, y, /):
        return _logical(_converted(x), _converted(y), self, lambda a, b: a & b)

    def logical_invert(self, x, /):
        return _logical_invert(_converted(x), self)

    def logical_or(self, x, y, /):
        return _logical(_converted(x), _converted(y), self, lambda a, b: a | b)

    def logical_xor(self, x, y, /):
        return _logical(_converted(x), _converted(y), self, lambda a, b: a ^ b)

    def max(self, x, y, /):
        return _extreme(_converted(x), _converted(y), self, 1, False)

    def max_mag(self, x, y, /):
        return _extreme(_converted(x), _converted(y), self, 1, True)

    def min(self, x, y, /):
        return _extreme(_converted(x), _converted(y), self, -1, False)

    def min_mag(self, x, y, /):
        return _extreme(_converted(x), _converted(y), self, -1, True)

    def minus(self, x, /):
        return _minus(_converted(x), self)

    def multiply(self, x, y, /):
        return _multiply(_converted(x), _converted(y), self)

    def next_minus(self, x, /):
        return _next(_converted(x), self, 1)

    def next_plus(self, x, /):
        return _next(_converted(x), self, 0)

    def next_toward(self, x, y, /):
        return _next_toward(_converted(x), _converted(y), self)

    def normalize(self, x, /):
        return _normalize(_converted(x), self)

    def number_class(self, x, /):
        return _converted(x).number_class(self)

    def plus(self, x, /):
        return _plus(_converted(x), self)

    def power(self, a, b, modulo=None):
        return _power_of(_converted(a), _converted(b), modulo if modulo is None else _converted(modulo), self)

    def quantize(self, x, y, /):
        return _quantize(_converted(x), _converted(y), self.rounding, self)

    def radix(self):
        return Decimal(10)

    def remainder(self, x, y, /):
        return _remainder(_converted(x), _converted(y), self)

    def remainder_near(self, x, y, /):
        return _remainder_near(_converted(x), _converted(y), self)

    def rotate(self, x, y, /):
        return _rotate(_converted(x), _converted(y), self)

    def same_quantum(self, x, y, /):
        return _converted(x).same_quantum(_converted(y))

    def scaleb(self, x, y, /):
        return _scaleb(_converted(x), _converted(y), self)

    def shift(self, x, y, /):
        return _shift(_converted(x), _converted(y), self)

    def sqrt(self, x, /):
        return _sqrt(_converted(x), self)

    def subtract(self, x, y, /):
        return _subtract(_converted(x), _converted(y), self)

    def to_eng_string(self, x, /):
        return _converted(x).to_eng_string(self)

    def to_sci_string(self, x, /):
        return _written(_converted(x), self.capitals)

    def to_integral(self, x, /):
        return _to_integral(_converted(x), self.rounding, self, False)

    to_integral_value = to_integral

    def to_integral_exact(self, x, /):
        return _to_integral(_converted(x), self.rounding, self, True)


_FIELDS = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', '_flags', '_traps')


def _set(context, other):
    for name in _FIELDS:
        object.__setattr__(context, name, 0 if name == '_flags' and other is DefaultContext else getattr(other, name))
    _bound(context)


def _set_given(context, given):
    names = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')
    for name, value in zip(names, given):
        if value is not None:
            setattr(context, name, value)


def _bound(context):
    """Keeps the least coefficient with too many digits: what is below, with an exponent in range, needs no rounding."""
    object.__setattr__(context, '_bound', 10**context.prec if context.prec < 5000 else 0)


def _names(status):
    found = []
    bit = 1
    while bit <= status:
        for signal, bits in _SIGNALS.items():
            if status & bit & bits and signal.__name__ not in found:
                found.append(signal.__name__)
        bit *= 2
    return '[' + ', '.join(found) + ']'


def _made_context(prec, rounding, traps):
    context = object.__new__(Context)
    values = (prec, rounding, -999999, 999999, 1, 0, 0, traps)
    for name, value in zip(_FIELDS, values):
        object.__setattr__(context, name, value)
    _bound(context)
    return context


DefaultContext = _made_context(28, ROUND_HALF_EVEN, _ANY_INVALID | _ZERO | _OVER)
BasicContext = _made_context(9, ROUND_HALF_UP, _ANY_INVALID | _ZERO | _OVER | _UNDER | _CLAMPED)
ExtendedContext = _made_context(9, ROUND_HALF_EVEN, 0)
_current = None


def _swap(left, entered):
    """Every context of contextvars has a decimal context of its own; `entered` is None where the first is only noted."""
    global _current
    left['decimal'] = _current
    if entered is not None:
        _current = entered.get('decimal')


def _watch():
    if _swap not in _swaps:
        _swaps.append(_swap)


def getcontext():
    global _current
    if _current is None:
        _watch()
        _current = Context()
    return _current


def setcontext(context, /):
    global _current
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _watch()
    _current = context


class ContextManager:
    _tp_ = 'decimal.ContextManager'

    def __init__(self, context, given):
        self._inner = context.copy()
        _set_given(self._inner, given)

    def __enter__(self):
        self._outer = getcontext()
        setcontext(self._inner)
        return self._inner

    def __exit__(self, *exc_info):
        setcontext(self._outer)
        return False


def localcontext(
    ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    return ContextManager(ctx, (prec, rounding, Emin, Emax, capitals, clamp, flags, traps))


def _checked(context):
    if context is None:
        return _current or getcontext()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


class Decimal:
    _tp_ = 'decimal.Decimal'
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        context = _checked(context)
        if isinstance(value, str):
            read = _text.parsed(value)
            if read is None:
                return _of_class(cls, context._invalid(_CONVERSION))
            made = _new(*read)
            if not made._kind and not _representable(made):
                made = context._invalid()
        elif isinstance(value, int):
            made = _of_int(int(value))
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, (tuple, list)):
            made = _of_tuple(value)
        elif isinstance(value, float):
            context._signal(_FLOAT)
            made = _of_float(value)
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        return _of_class(cls, made)

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, float):
            return _of_class(cls, _of_float(f))
        if isinstance(f, int):
            return _of_class(cls, _of_int(int(f)))
        raise TypeError('argument must be int or float')

    def __add__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _add(self, other, _current or getcontext())

    def __radd__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _add(other, self, _current or getcontext())

    def __sub__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _subtract(self, other, _current or getcontext())

    def __rsub__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _subtract(other, self, _current or getcontext())

    def __mul__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _multiply(self, other, _current or getcontext())

    def __rmul__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _multiply(other, self, _current or getcontext())

    def __truediv__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divide(self, other, _current or getcontext())

    def __rtruediv__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divide(other, self, _current or getcontext())

    def __floordiv__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divide_int(self, other, _current or getcontext())

    def __rfloordiv__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divide_int(other, self, _current or getcontext())

    def __mod__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _remainder(self, other, _current or getcontext())

    def __rmod__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _remainder(other, self, _current or getcontext())

    def __divmod__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divmod(self, other, _current or getcontext())

    def __rdivmod__(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else _divmod(other, self, _current or getcontext())

    def __pow__(self, other, modulo=None, /):
        other = _operand(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            modulo = _operand(modulo)
            if modulo is None:
                return NotImplemented
        return _power_of(self, other, modulo, _current or getcontext())

    def __rpow__(self, other, modulo=None, /):
        other = _operand(other)
        return NotImplemented if other is None else _power_of(other, self, modulo, _current or getcontext())

    def __neg__(self, /):
        return _minus(self, _current or getcontext())

    def __pos__(self, /):
        return _plus(self, _current or getcontext())

    def __abs__(self, /):
        return _absolute(self, _current or getcontext())

    def __eq__(self, other, /):
        other = _comparable(other, self, True)
        if other is None:
            return NotImplemented
        a, b = other
        return not _nan_in(a, b, _ANY_NAN_SIGNALS) and _order(a, b) == 0

    def __lt__(self, other, /):
        other = _comparable(other, self)
        if other is None:
            return NotImplemented
        return not _nan_in(*other, _ANY_NAN) and _order(*other) < 0

    def __le__(self, other, /):
        other = _comparable(other, self)
        if other is None:
            return NotImplemented
        return not _nan_in(*other, _ANY_NAN) and _order(*other) <= 0

    def __gt__(self, other, /):
        other = _comparable(other, self)
        if other is None:
            return NotImplemented
        return not _nan_in(*other, _ANY_NAN) and _order(*other) > 0

    def __ge__(self, other, /):
        other = _comparable(other, self)
        if other is None:
            return NotImplemented
        return not _nan_in(*other, _ANY_NAN) and _order(*other) >= 0

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == 'n':
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _PRIME) if self._exp >= 0 else pow(_TENTH, -self._exp, _PRIME)
        value = self._int * power % _PRIME
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __bool__(self):
        return self._kind != '' or self._int != 0

    def __int__(self):
        return _whole(self, ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return _whole(self, ROUND_FLOOR)

    def __ceil__(self):
        return _whole(self, ROUND_CEILING)

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        if self._kind == 'n':
            return -float('nan') if self._sign else float('nan')
        return float(_written(self, 1))

    def __round__(self, /, *ndigits):
        if not ndigits:
            return _whole(self, ROUND_HALF_EVEN)
        if not isinstance(ndigits[0], int):
            raise TypeError('optional arg must be an integer')
        context = _current or getcontext()
        return _quantize(self, _new(0, 1, -ndigits[0]), context.rounding, context)

    def __str__(self):
        return _written(self, (_current or getcontext()).capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, format_spec, /):
        return _formatted(self, format_spec, _current or getcontext())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self):
        return type(self), (str(self),)

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def adjusted(self):
        return 0 if self._kind else _adjusted(self)

    def as_integer_ratio(self):
        if self._kind:
            raise _no_number(self, 'integer ratio')
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10**self._exp, 1
        d = 10**-self._exp
        common = gcd(n, d)
        return n // common, d // common

    def as_tuple(self):
        digits = () if self._kind in ('n', 'N') and not self._int else tuple(map(int, _text.digits_of(self._int)))
        return DecimalTuple(self._sign, digits, self._kind or self._exp)

    def canonical(self):
        return self

    def conjugate(self):
        return self

    def compare(self, other, context=None):
        return _compare(self, _converted(other), _checked(context))

    def compare_signal(self, other, context=None):
        return _compare_signal(self, _converted(other), _checked(context))

    def compare_total(self, other, context=None):
        _checked(context)
        return Decimal(_total_order(self, _converted(other)))

    def compare_total_mag(self, other, context=None):
        _checked(context)
        return Decimal(_total_order(self.copy_abs(), _converted(other).copy_abs()))

    def copy_abs(self):
        return _new(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _new(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        _checked(context)
        return _new(_converted(other)._sign, self._int, self._exp, self._kind)

    def exp(self, context=None):
        return _exp(self, _checked(context))

    def fma(self, other, third, context=None):
        return _fma(self, _converted(other), _converted(third), _checked(context))

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == 'F'

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_normal(self, context=None):
        context = _checked(context)
        return not self._kind and self._int != 0 and _adjusted(self) >= context.Emin

    def is_qnan(self):
        return self._kind == 'n'

    def is_signed(self):
        return self._sign == 1

    def is_snan(self):
        return self._kind == 'N'

    def is_subnormal(self, context=None):
        context = _checked(context)
        return not self._kind and self._int != 0 and _adjusted(self) < context.Emin

    def is_zero(self):
        return not self._kind and self._int == 0

    def ln(self, context=None):
        return _ln(self, _checked(context))

    def log10(self, context=None):
        return _log10(self, _checked(context))

    def logb(self, context=None):
        return _logb(self, _checked(context))

    def logical_and(self, other, context=None):
        return _logical(self, _converted(other), _checked(context), lambda a, b: a & b)

    def logical_invert(self, context=None):
        return _logical_invert(self, _checked(context))

    def logical_or(self, other, context=None):
        return _logical(self, _converted(other), _checked(context), lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return _logical(self, _converted(other), _checked(context), lambda a, b: a ^ b)

    def max(self, other, context=None):
        return _extreme(self, _converted(other), _checked(context), 1, False)

    def max_mag(self, other, context=None):
        return _extreme(self, _converted(other), _checked(context), 1, True)

    def min(self, other, context=None):
        return _extreme(self, _converted(other), _checked(context), -1, False)

    def min_mag(self, other, context=None):
        return _extreme(self, _converted(other), _checked(context), -1, True)

    def next_minus(self, context=None):
        return _next(self, _checked(context), 1)

    def next_plus(self, context=None):
        return _next(self, _checked(context), 0)

    def next_toward(self, other, context=None):
        return _next_toward(self, _converted(other), _checked(context))

    def normalize(self, context=None):
        return _normalize(self, _checked(context))

    def number_class(self, context=None):
        context = _checked(context)
        if self._kind in ('n', 'N'):
            return 'NaN' if self._kind == 'n' else 'sNaN'
        sign = '-' if self._sign else '+'
        if self._kind:
            return sign + 'Infinity'
        if not self._int:
            return sign + 'Zero'
        return sign + ('Normal' if _adjusted(self) >= context.Emin else 'Subnormal')

    def quantize(self, exp, rounding=None, context=None):
        context = _checked(context)
        rounding = context.rounding if rounding is None else _rounding(rounding)
        return _quantize(self, _converted(exp), rounding, context)

    def radix(self):
        return Decimal(10)

    def remainder_near(self, other, context=None):
        return _remainder_near(self, _converted(other), _checked(context))

    def rotate(self, other, context=None):
        return _rotate(self, _converted(other), _checked(context))

    def same_quantum(self, other, context=None):
        _checked(context)
        other = _converted(other)
        if self._kind or other._kind:
            return self._kind.lower() == other._kind.lower()
        return self._exp == other._exp

    def scaleb(self, other, context=None):
        return _scaleb(self, _converted(other), _checked(context))

    def shift(self, other, context=None):
        return _shift(self, _converted(other), _checked(context))

    def sqrt(self, context=None):
        return _sqrt(self, _checked(context))

    def to_eng_string(self, context=None):
        context = _checked(context)
        if self._kind:
            return _text.special_text(self._sign, self._int, self._kind)
        return _text.scientific(self._sign, self._int, self._exp, context.capitals, True)

    def to_integral(self, rounding=None, context=None):
        context = _checked(context)
        return _to_integral(self, context.rounding if rounding is None else _rounding(rounding), context, False)

    to_integral_value = to_integral

    def to_integral_exact(self, rounding=None, context=None):
        context = _checked(context)
        return _to_integral(self, context.rounding if rounding is None else _rounding(rounding), context, True)


# --- making and converting -------------------------------------------------------------------------------------------


def _new(sign, c, e, kind=''):
    made = object.__new__(Decimal)
    made._sign = sign
    made._int = c
    made._exp = e
    made._kind = kind
    return made


def _special(sign, kind, payload=0):
    return _new(sign, payload, 0, kind)


def _of_class(cls, value):
    if cls is Decimal:
        return value
    made = object.__new__(cls)
    made._sign = value._sign
    made._int = value._int
    made._exp = value._exp
    made._kind = value._kind
    return made


def _of_int(value):
    return _new(1, -value, 0) if value < 0 else _new(0, value, 0)


def _of_float(value):
    if value != value:
        return _special(int(str(value)[0] == '-'), 'n')
    sign = int(str(value)[0] == '-')
    if value in (float('inf'), float('-inf')):
        return _special(sign, 'F')
    n, d = abs(value).as_integer_ratio()
    places = d.bit_length() - 1
    return _new(sign, n * 5**places, -places)


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if not isinstance(sign, int):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if isinstance(exponent, str):
        if exponent not in ('F', 'n', 'N'):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind = exponent
        exponent = 0
    elif isinstance(exponent, int):
        kind = ''
    else:
        raise ValueError('exponent must be an integer')
    if kind == 'F':
        return _special(int(sign), kind)
    if not isinstance(digits, (tuple, list)):
        raise ValueError('coefficient must be a tuple of digits')
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
    return _new(int(sign), _text.integer(''.join(map(str, map(int, digits))) or '0'), exponent, kind)


def _representable(x):
    return MIN_ETINY <= x._exp and _adjusted(x) <= MAX_EMAX if x._int else MIN_ETINY <= x._exp <= MAX_EMAX


def _operand(value):
    if isinstance(value, Decimal):
        return value
    return _of_int(int(value)) if isinstance(value, int) else None


def _converted(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _of_int(int(value))
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def _only_decimal(value):
    if not isinstance(value, Decimal):
        raise TypeError('argument must be a Decimal')
    return value


def _limited(x, context):
    """A value of any length as the context can hold it."""
    if x._kind in ('n', 'N'):
        return _payload_limited(x, context)
    return x if x._kind else _finished(x._sign, x._int, x._exp, context)


def _payload_limited(x, context):
    if x._int and _count(x._int) > context.prec - context.clamp:
        return context._invalid(_CONVERSION)
    return x


def _no_number(x, what):
    if x._kind == 'F':
        return OverflowError(f'cannot convert Infinity to {what}')
    return ValueError(f'cannot convert NaN to {what}')


def _whole(x, rounding):
    if x._kind:
        raise _no_number(x, 'integer')
    c = x._int * 10**x._exp if x._exp >= 0 else _rounded(x._sign, x._int, -x._exp, rounding)
    return -c if x._sign else c


def _written(x, capitals):
    if x._kind:
        return _text.special_text(x._sign, x._int, x._kind)
    return _text.scientific(x._sign, x._int, x._exp, capitals)


def _formatted(x, spec, context):
    if not isinstance(spec, str):
        raise TypeError('format argument must be str')
    layout = _text.Layout(spec, context.capitals)
    if x._kind:
        layout.comma = False
        if layout.zeros:
            layout.zeros, layout.fill, layout.align = False, ' ', '>'
        text = _text.special_text(0, x._int, x._kind)
        return layout.laid_out(x._sign, text + '%' if layout.type == '%' else text)
    return _text.formatted(
        layout, x._sign, x._int, x._exp, lambda c, places: _rounded(x._sign, c, places, context.rounding)
    )


# --- rounding --------------------------------------------------------------------------------------------------------


def _adjusted(x):
    return x._exp + _count(x._int) - 1


def _rounded(sign, c, places, rounding):
    """c without its last `places` digits."""
    if places > 5000 and places > _count(c) + 1:
        # all digits go: what decides is that there were some
        places, c = 2, int(c != 0)
    unit = 10**places
    kept, rest = divmod(c, unit)
    return kept + 1 if rest and _goes_up(sign, kept, rest * 2, unit, rounding) else kept


def _goes_up(sign, kept, twice, unit, rounding):
    if rounding == ROUND_HALF_EVEN:
        return twice > unit or (twice == unit and kept & 1 == 1)
    if rounding == ROUND_HALF_UP:
        return twice >= unit
    if rounding == ROUND_HALF_DOWN:
        return twice > unit
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return sign == 1
    return rounding == ROUND_UP or kept % 5 == 0


def _finished(sign, c, e, context, status=0):
    """The result of an operation, fitted into the context; `status` has the conditions that are known already."""
    if c < context._bound and context.Emin <= e <= context.Emax - context.prec + 1:
        if status:
            context._signal(status)
        return _new(sign, c, e)
    tiny = context.Emin - context.prec + 1
    top = context.Emax - context.prec + 1
    if not c:
        limited = min(max(e, tiny), top if context.clamp else context.Emax)
        context._signal(status if limited == e else status | _CLAMPED)
        return _new(sign, 0, limited)
    count = _count(c)
    if e + count - 1 > context.Emax:
        return _overflowed(sign, context, status)
    subnormal = e + count - 1 < context.Emin
    least = tiny if subnormal else e + count - context.prec
    if subnormal:
        status |= _SUB
    if e < least:
        kept = _rounded(sign, c, least - e, context.rounding)
        status |= _ROUNDED
        if not _divides(c, least - e):
            status |= _INEXACT | _UNDER if subnormal else _INEXACT
        c, e = kept, least
        if _count(c) > context.prec:
            c //= 10
            e += 1
        if not c:
            status |= _CLAMPED
        elif e + _count(c) - 1 > context.Emax:
            return _overflowed(sign, context, status)
    if context.clamp and e > top:
        c *= 10 ** (e - top)
        e = top
        status |= _CLAMPED
    context._signal(status)
    return _new(sign, c, e)


def _divides(c, places):
    return places <= _count(c) and c % 10**places == 0


def _overflowed(sign, context, status):
    context._signal(status | _OVER | _INEXACT | _ROUNDED)
    rounding = context.rounding
    if rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_CEILING if sign else ROUND_FLOOR):
        return _new(sign, 10**context.prec - 1, context.Emax - context.prec + 1)
    return _special(sign, 'F')


def _quiet(x, context):
    """A NaN operand as result: quiet, with as much of its payload as fits."""
    payload = x._int
    room = context.prec - context.clamp
    if payload and _count(payload) > room:
        payload %= 10**room
    return _special(x._sign, 'n', payload)


def _nan_of(operands, context):
    """The result of an operation some operand of which is a NaN, or None."""
    for x in operands:
        if x._kind == 'N':
            context._signal(_INVALID)
            return _quiet(x, context)
    for x in operands:
        if x._kind == 'n':
            return _quiet(x, context)
    return None


# --- comparing -------------------------------------------------------------------------------------------------------

_ANY_NAN = ('n', 'N')
_ANY_NAN_SIGNALS = ('N',)


def _comparable(other, x, equality=False):
    """Both sides of a comparison as decimals, or None for what is no number."""
    if isinstance(other, Decimal):
        return x, other
    if isinstance(other, int):
        return x, _of_int(int(other))
    if isinstance(other, float):
        context = _current or getcontext()
        if equality:
            object.__setattr__(context, '_flags', context._flags | _FLOAT)
        else:
            context._signal(_FLOAT)
        return x, _of_float(other)
    if hasattr(other, 'numerator') and hasattr(other, 'denominator'):
        if x._kind:
            return x, _of_int(other.numerator)
        return _new(x._sign, x._int * other.denominator, x._exp), _of_int(other.numerator)
    return None


def _nan_in(a, b, signalling):
    if a._kind in _ANY_NAN or b._kind in _ANY_NAN:
        if a._kind in signalling or b._kind in signalling:
            (_current or getcontext())._signal(_INVALID)
        return True
    return False


def _order(a, b):
    """-1, 0 or 1 for two numbers, none of them NaN."""
    if a._kind or b._kind:
        left = 0 if not a._kind else -1 if a._sign else 1
        right = 0 if not b._kind else -1 if b._sign else 1
        return (left > right) - (left < right)
    if not a._int or not b._int:
        left = 0 if not a._int else -1 if a._sign else 1
        right = 0 if not b._int else -1 if b._sign else 1
        return (left > right) - (left < right)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    order = _magnitude_order(a, b)
    return -order if a._sign else order


def _magnitude_order(a, b):
    left, right = a._int, b._int
    if a._exp != b._exp:
        up, down = _adjusted(a), _adjusted(b)
        if up != down:
            return 1 if up > down else -1
        if a._exp > b._exp:
            left *= 10 ** (a._exp - b._exp)
        else:
            right *= 10 ** (b._exp - a._exp)
    return (left > right) - (left < right)


def _compare(a, b, context):
    nan = _nan_of((a, b), context)
    return _of_int(_order(a, b)) if nan is None else nan


def _compare_signal(a, b, context):
    if a._kind in _ANY_NAN or b._kind in _ANY_NAN:
        context._signal(_INVALID)
        return _nan_of((a, b), context)
    return _of_int(_order(a, b))


def _total_order(a, b):
    if a._sign != b._sign:
        return -1 if a._sign else 1
    order = _total_magnitude(a, b)
    return -order if a._sign else order


def _total_magnitude(a, b):
    left, right = ('', 'F', 'N', 'n').index(a._kind), ('', 'F', 'N', 'n').index(b._kind)
    if left == right:
        if left >= 2:
            left, right = a._int, b._int
        elif left == 0:
            order = _order(a.copy_abs(), b.copy_abs())
            if order:
                return order
            left, right = a._exp, b._exp
    return (left > right) - (left < right)


def _extreme(a, b, context, wanted, magnitude):
    if a._kind in _ANY_NAN or b._kind in _ANY_NAN:
        if a._kind == 'n' and b._kind not in _ANY_NAN:
            return _limited(b, context)
        if b._kind == 'n' and a._kind not in _ANY_NAN:
            return _limited(a, context)
        return _nan_of((a, b), context)
    order = _order(a.copy_abs(), b.copy_abs()) if magnitude else _order(a, b)
    if order == 0:
        order = _total_order(a, b)
    return _limited(a if order == wanted else b, context)


# --- basic arithmetic ------------------------------------------------------------------------------------------------


def _plus(x, context):
    if x._kind:
        return _nan_of((x,), context) or x
    sign = x._sign if x._int or context.rounding == ROUND_FLOOR else 0
    if not x._int:
        sign = x._sign and int(context.rounding == ROUND_FLOOR)
    return _finished(sign, x._int, x._exp, context)


def _minus(x, context):
    if x._kind:
        return _nan_of((x,), context) or x.copy_negate()
    return _plus(x.copy_negate(), context)


def _absolute(x, context):
    if x._kind:
        return _nan_of((x,), context) or x.copy_abs()
    return _finished(0, x._int, x._exp, context)


def _add(a, b, context):
    if a._kind or b._kind:
        return _add_specials(a, b, context)
    return _sum(a, b, context)


def _subtract(a, b, context):
    if a._kind or b._kind:
        return _nan_of((a, b), context) or _add_specials(a, b.copy_negate(), context)
    return _sum(a, _new(1 - b._sign, b._int, b._exp), context)


def _add_specials(a, b, context):
    nan = _nan_of((a, b), context)
    if nan is not None:
        return nan
    if a._kind and b._kind and a._sign != b._sign:
        return context._invalid()
    return a if a._kind else b


def _sum(a, b, context):
    if a._exp != b._exp:
        a, b = _aligned(a, b, context)
    e = min(a._exp, b._exp)
    left = a._int * 10 ** (a._exp - e) if a._exp > e else a._int
    right = b._int * 10 ** (b._exp - e) if b._exp > e else b._int
    if a._sign == b._sign:
        return _finished(a._sign, left + right, e, context)
    c = left - right
    if c == 0:
        return _finished(int(context.rounding == ROUND_FLOOR), 0, e, context)
    return _finished(a._sign if c > 0 else b._sign, abs(c), e, context)


def _aligned(a, b, context):
    """Operands of a sum with exponents so near that aligning them costs no more than the precision."""
    if a._exp < b._exp:
        low, high = a, b
    else:
        low, high = b, a
    if high._exp - low._exp <= context.prec + 30:
        return a, b
    if not high._int:
        if not low._int:
            return (a, _new(b._sign, 0, low._exp)) if high is b else (_new(a._sign, 0, low._exp), b)
        moved = _new(high._sign, 0, low._exp)
    else:
        floor = min(high._exp, _adjusted(high) - context.prec - 2)
        if not low._int:
            if low._exp >= floor:
                return a, b
            moved = _new(low._sign, 0, floor)
        elif _adjusted(low) < floor:
            # too small to show but in the direction of rounding
            moved = _new(low._sign, 1, floor - 1)
        else:
            return a, b
        return (moved, b) if low is a else (a, moved)
    return (moved, b) if high is a else (a, moved)


def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of((a, b), context)
        if nan is not None:
            return nan
        if not a or not b:
            return context._invalid()
        return _special(sign, 'F')
    return _finished(sign, a._int * b._int, a._exp + b._exp, context)


def _fma(a, b, c, context):
    if a._kind or b._kind:
        nan = _nan_of((a, b) if a._kind == 'N' or b._kind == 'N' else (a, b, c) if a._kind == 'n' or b._kind == 'n' else (), context)
        if nan is not None:
            return nan
        if not a or not b:
            return context._invalid()
        return _add(_special(a._sign ^ b._sign, 'F'), c, context)
    return _add(_new(a._sign ^ b._sign, a._int * b._int, a._exp + b._exp), c, context)


def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of((a, b), context)
        if nan is not None:
            return nan
        if a._kind and b._kind:
            return context._invalid()
        if a._kind:
            return _special(sign, 'F')
        context._signal(_CLAMPED)
        return _new(sign, 0, context.Emin - context.prec + 1)
    if not b._int:
        if not a._int:
            return context._invalid(_UNDEFINED)
        context._signal(_ZERO)
        return _special(sign, 'F')
    ideal = a._exp - b._exp
    if not a._int:
        return _finished(sign, 0, ideal, context)
    places = max(0, context.prec + 1 + _count(b._int) - _count(a._int))
    c, rest = divmod(a._int * 10**places, b._int)
    e = ideal - places
    if rest:
        # a digit that tells of more behind it
        return _finished(sign, c * 10 + 1, e - 1, context)
    c, e = _stripped(c, e, ideal)
    return _finished(sign, c, e, context)


def _stripped(c, e, ideal):
    """Without trailing zeros, as far as the exponent may rise."""
    while e < ideal:
        kept, digit = divmod(c, 10)
        if digit:
            break
        c = kept
        e += 1
    return c, e


def _integer_division(a, b, context):
    """(quotient, remainder coefficient, its exponent) of two finite numbers, or None where the quotient is too long."""
    e = min(a._exp, b._exp)
    if not a._int:
        return 0, 0, e
    gap = _adjusted(a) - _adjusted(b)
    if gap > context.prec:
        return None
    if gap <= -2:
        return 0, a._int * 10 ** (a._exp - e), e
    left = a._int * 10 ** (a._exp - e)
    right = b._int * 10 ** (b._exp - e)
    quotient, rest = divmod(left, right)
    if context._bound and quotient >= context._bound:
        return None
    return quotient, rest, e


def _divide_int(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of((a, b), context)
        if nan is not None:
            return nan
        if a._kind:
            return context._invalid() if b._kind else _special(sign, 'F')
        return _new(sign, 0, 0)
    if not b._int:
        if not a._int:
            return context._invalid(_UNDEFINED)
        context._signal(_ZERO)
        return _special(sign, 'F')
    parts = _integer_division(a, b, context)
    if parts is None:
        return context._invalid(_IMPOSSIBLE)
    return _finished(sign, parts[0], 0, context)


def _remainder(a, b, context):
    if a._kind or b._kind:
        nan = _nan_of((a, b), context)
        if nan is not None:
            return nan
        if a._kind:
            return context._invalid()
        return _limited(a, context)
    if not b._int:
        return context._invalid(_INVALID if a._int else _UNDEFINED)
    parts = _integer_division(a, b, context)
    if parts is None:
        return context._invalid(_IMPOSSIBLE)
    return _finished(a._sign, parts[1], parts[2], context)


def _divmod(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of((a, b), context)
        if nan is not None:
            return nan, nan
        if a._kind:
            context._signal(_INVALID)
            return _special(0, 'n') if b._kind else _special(sign, 'F'), _special(0, 'n')
        return _new(sign, 0, 0), _limited(a, context)
    if not b._int:
        if not a._int:
            nan = context._invalid(_UNDEFINED)
            return nan, nan
        context._signal(_ZERO | _INVALID)
        return _special(sign, 'F'), _special(0, 'n')
    parts = _integer_division(a, b, context)
    if parts is None:
        nan = context._invalid(_IMPOSSIBLE)
        return nan, nan
    return _finished(sign, parts[0], 0, context), _finished(a._sign, parts[1], parts[2], context)


def _remainder_near(a, b, context):
    if a._kind or b._kind or not b._int:
        return _remainder(a, b, context)
    e = min(a._exp, b._exp)
    if not a._int:
        return _finished(a._sign, 0, e, context)
    gap = _adjusted(a) - _adjusted(b)
    if gap > context.prec + 1:
        return context._invalid(_IMPOSSIBLE)
    if gap < -2:
        return _finished(a._sign, a._int * 10 ** (a._exp - e), e, context)
    unit = b._int * 10 ** (b._exp - e)
    quotient, rest = divmod(a._int * 10 ** (a._exp - e), unit)
    sign = a._sign
    if rest * 2 > unit or (rest * 2 == unit and quotient & 1):
        rest = unit - rest
        quotient += 1
        sign = 1 - sign
    if _count(quotient) > context.prec:
        return context._invalid(_IMPOSSIBLE)
    return _finished(sign, rest, e, context)


# --- exponents and digits --------------------------------------------------------------------------------------------


def _quantize(x, pattern, rounding, context):
    if x._kind or pattern._kind:
        nan = _nan_of((x, pattern), context)
        if nan is not None:
            return nan
        return x if x._kind and pattern._kind else context._invalid()
    e = pattern._exp
    if not context.Emin - context.prec + 1 <= e <= context.Emax:
        return context._invalid()
    c = x._int
    status = 0
    if not c:
        return _finished(x._sign, 0, e, context)
    if e <= x._exp:
        if _count(c) + x._exp - e > context.prec:
            return context._invalid()
        c *= 10 ** (x._exp - e)
    else:
        exact = _divides(c, e - x._exp)
        c = _rounded(x._sign, c, e - x._exp, rounding)
        status = _ROUNDED if exact else _ROUNDED | _INEXACT
        if _count(c) > context.prec:
            return context._invalid()
    if c and e + _count(c) - 1 > context.Emax:
        return context._invalid()
    if c and e + _count(c) - 1 < context.Emin:
        status |= _SUB
    context._signal(status)
    return _new(x._sign, c, e)


def _to_integral(x, rounding, context, exact):
    if x._kind:
        return _nan_of((x,), context) or x
    if x._exp >= 0:
        return x
    c = _rounded(x._sign, x._int, -x._exp, rounding)
    if exact and x._int:
        context._signal(_ROUNDED if _divides(x._int, -x._exp) else _ROUNDED | _INEXACT)
    return _new(x._sign, c, 0)


def _normalize(x, context):
    if x._kind:
        return _nan_of((x,), context) or x
    made = _finished(x._sign, x._int, x._exp, context)
    if made._kind:
        return made
    if not made._int:
        return _new(made._sign, 0, 0)
    top = context.Emax - context.prec + 1 if context.clamp else context.Emax
    c, e = _stripped(made._int, made._exp, top)
    return _new(made._sign, c, e)


def _scaleb(x, places, context):
    nan = _nan_of((x, places), context)
    if nan is not None:
        return nan
    limit = 2 * (context.Emax + context.prec)
    if places._kind or places._exp or places._int > limit:
        return context._invalid()
    if x._kind:
        return x
    return _finished(x._sign, x._int, x._exp + (-places._int if places._sign else places._int), context)


def _logb(x, context):
    if x._kind:
        return _nan_of((x,), context) or _special(0, 'F')
    if not x._int:
        context._signal(_ZERO)
        return _special(1, 'F')
    e = _adjusted(x)
    return _finished(int(e < 0), abs(e), 0, context)


def _places(x, context):
    """How far to shift or rotate, or None if that is no integer within the precision."""
    if x._kind or x._exp or x._int > context.prec:
        return None
    return -x._int if x._sign else x._int


def _shift(x, places, context):
    nan = _nan_of((x, places), context)
    if nan is not None:
        return nan
    n = _places(places, context)
    if n is None:
        return context._invalid()
    if x._kind:
        return x
    c = x._int * 10**n % 10**context.prec if n >= 0 else x._int % 10**context.prec // 10**-n
    return _new(x._sign, c, x._exp)


def _rotate(x, places, context):
    nan = _nan_of((x, places), context)
    if nan is not None:
        return nan
    n = _places(places, context)
    if n is None:
        return context._invalid()
    if x._kind:
        return x
    n %= context.prec
    high, low = divmod(x._int % 10**context.prec, 10 ** (context.prec - n))
    return _new(x._sign, low * 10**n + high, x._exp)


def _pattern(x, context):
    """The digits of a logical operand as bits, or None if it is none."""
    if x._kind or x._sign or x._exp:
        return None
    digits = _text.digits_of(x._int)
    if digits.strip('01'):
        return None
    return int(digits, 2) & ((1 << context.prec) - 1)


def _of_pattern(bits):
    return _new(0, _text.integer(bin(bits)[2:]), 0)


def _logical(a, b, context, operation):
    left, right = _pattern(a, context), _pattern(b, context)
    if left is None or right is None:
        return context._invalid()
    return _of_pattern(operation(left, right))


def _logical_invert(x, context):
    bits = _pattern(x, context)
    if bits is None:
        return context._invalid()
    return _of_pattern(bits ^ ((1 << context.prec) - 1))


def _scratch(context, rounding):
    """A copy that traps nothing and has no flags."""
    made = context.copy()
    object.__setattr__(made, '_flags', 0)
    object.__setattr__(made, '_traps', 0)
    object.__setattr__(made, 'rounding', rounding)
    return made


def _next(x, context, downwards):
    """The neighbour towards -Infinity or +Infinity."""
    if x._kind:
        nan = _nan_of((x,), context)
        if nan is not None:
            return nan
        if x._sign == downwards:
            return x
        return _new(x._sign, 10**context.prec - 1, context.Emax - context.prec + 1)
    inner = _scratch(context, ROUND_FLOOR if downwards else ROUND_CEILING)
    made = _limited(x, inner)
    if made._kind or _order(made, x):
        return made
    return _sum(x, _new(downwards, 1, context.Emin - context.prec), inner)


def _next_toward(x, towards, context):
    nan = _nan_of((x, towards), context)
    if nan is not None:
        return nan
    order = _order(x, towards)
    if order == 0:
        return x.copy_sign(towards)
    made = _next(x, context, int(order > 0))
    if made._kind:
        context._signal(_OVER | _INEXACT | _ROUNDED)
    elif not made._int or _adjusted(made) < context.Emin:
        status = _UNDER | _SUB | _INEXACT | _ROUNDED
        context._signal(status if made._int else status | _CLAMPED)
    return made


# --- roots, logarithms, powers ---------------------------------------------------------------------------------------


def _rounding_even(context):
    made = context.copy()
    object.__setattr__(made, 'rounding', ROUND_HALF_EVEN)
    object.__setattr__(made, '_flags', 0)
    object.__setattr__(made, '_traps', 0)
    return made


def _even(sign, c, e, context, status=_INEXACT | _ROUNDED):
    """`_finished`, rounding half to even whatever the context says."""
    inner = _rounding_even(context)
    made = _finished(sign, c, e, inner, status)
    context._signal(inner._flags)
    return made


def _sqrt(x, context):
    if x._kind:
        nan = _nan_of((x,), context)
        if nan is not None:
            return nan
        return context._invalid() if x._sign else x
    ideal = x._exp // 2
    if not x._int:
        return _finished(x._sign, 0, ideal, context)
    if x._sign:
        return context._invalid()
    c, e, exact = _elementary.square_root(x._int, x._exp, context.prec)
    if not exact:
        return _even(0, c * 10 + 1, e - 1, context, 0)
    c, e = _stripped(c, e, ideal)
    if e > ideal:
        c *= 10 ** (e - ideal)
        e = ideal
    return _even(0, c, e, context, 0)


def _exp(x, context):
    if x._kind:
        nan = _nan_of((x,), context)
        if nan is not None:
            return nan
        return _new(0, 0, 0) if x._sign else x
    if not x._int:
        return _new(0, 1, 0)
    # beyond these the result is out of range for any coefficient
    if _adjusted(x) > _count(max(context.Emax, context.prec - context.Emin)) + 1:
        e = context.Emin - context.prec - 1 if x._sign else context.Emax + 1
        return _even(0, 1, e, context)
    c, e = _elementary.exp(x._sign, x._int, x._exp, context.prec)
    if e < context.Emin - context.prec:
        # subnormal: rounded twice it could be wrong
        return _even(0, 10 * c + 1, e - 1, context)
    if e + context.prec - 1 < context.Emin:
        c, e = _elementary.exp(x._sign, x._int, x._exp, context.prec + 20)
        return _even(0, 10 * c + 1, e - 1, context)
    return _even(0, c, e, context)


def _ln(x, context):
    if x._kind:
        nan = _nan_of((x,), context)
        if nan is not None:
            return nan
        return context._invalid() if x._sign else x
    if not x._int:
        return _special(1, 'F')
    if x._sign:
        return context._invalid()
    if x == 1:
        return _new(0, 0, 0)
    return _even(*_elementary.ln(x._int, x._exp, context.prec), context)


def _log10(x, context):
    if x._kind:
        nan = _nan_of((x,), context)
        if nan is not None:
            return nan
        return context._invalid() if x._sign else x
    if not x._int:
        return _special(1, 'F')
    if x._sign:
        return context._invalid()
    c, power = _stripped(x._int, x._exp, x._exp + _count(x._int))
    if c == 1:
        return _even(int(power < 0), abs(power), 0, context, 0)
    return _even(*_elementary.log10(x._int, x._exp, context.prec), context)


def _power_of(a, b, modulo, context):
    return _power(a, b, context) if modulo is None else _power_modulo(a, b, modulo, context)


def _as_integer(x):
    """The value of an integral number."""
    c = x._int * 10**x._exp if x._exp >= 0 else x._int and x._int // 10**-x._exp
    return -c if x._sign else c


def _power_modulo(a, b, modulo, context):
    nan = _nan_of((a, b, modulo), context)
    if nan is not None:
        return nan
    if not _is_integral(a) or not _is_integral(b) or not _is_integral(modulo):
        return context._invalid()
    exponent, divisor = _as_integer(b), abs(_as_integer(modulo))
    if exponent < 0 or not divisor or _count(divisor) > context.prec or (not a._int and not exponent):
        return context._invalid()
    base = a._int * pow(10, a._exp, divisor) if a._exp > 0 else abs(_as_integer(a))
    return _finished(a._sign & exponent, pow(base, exponent, divisor), 0, context)


def _is_integral(x):
    return not x._kind and (x._exp >= 0 or not x._int or _divides(x._int, -x._exp))


def _is_odd(x):
    if x._exp > 0:
        return False
    return x._int // 10**-x._exp & 1 == 1 if -x._exp < _count(x._int) else False


def _power(a, b, context):
    nan = _nan_of((a, b), context)
    if nan is not None:
        return nan
    integral = _is_integral(b)
    sign = int(integral and a._sign == 1 and _is_odd(b))
    if not a:
        if not b:
            return context._invalid()
        return _special(sign, 'F') if b._sign else _new(sign, 0, 0)
    if a._sign and not integral:
        return context._invalid()
    if b._kind:
        return _power_to_infinity(a, b, context)
    if a._kind:
        if not b:
            return _new(0, 1, 0)
        return _new(sign, 0, 0) if b._sign else _special(sign, 'F')
    if not b:
        return _new(0, 1, 0)
    one = _order(a.copy_abs(), _new(0, 1, 0))
    if one == 0:
        return _power_of_one(a, b, sign, integral, context)
    # |a| >= 10 or < 1: how large the result is at least, so that hopeless ones end at once
    grows = (_adjusted(a) < 0) == (b._sign == 1)
    bound = _count(context.Emax if grows else context.prec - context.Emin - 1)
    if bound < _zeta(a) + _adjusted(b):
        return _finished(sign, 1, MAX_EMAX + 1 if grows else context.Emin - context.prec, context)
    if integral:
        return _integer_power(a, b, sign, context)
    return _real_power(a, b, context)


def _zeta(x):
    """A lower bound of the exponent of |log10(x)|."""
    e = _adjusted(x)
    if e > 0:
        return _count(e) - 1
    if e < -1:
        return _count(e + 1) - 1
    # between 0.1 and 10: by the distance to 1
    unit = 10 ** -min(0, x._exp)
    c = x._int * 10 ** max(0, x._exp)
    distance = abs(c - unit)
    e = _count(distance) - 1 + min(0, x._exp)
    return e - 2 if c > unit else e - 1


def _power_to_infinity(a, b, context):
    order = _order(a.copy_abs(), _new(0, 1, 0))
    if order == 0:
        context._signal(_INEXACT | _ROUNDED)
        return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
    return _special(0, 'F') if (order > 0) == (b._sign == 0) else _new(0, 0, 0)


def _power_of_one(a, b, sign, integral, context):
    places = context.prec - 1
    status = 0
    if integral:
        if b._sign:
            return _new(sign, 1, 0)
        wanted = 0 if not a._exp else MAX_PREC if _adjusted(b) > 18 else -a._exp * _as_integer(b)
        if wanted > places:
            status = _ROUNDED
        places = min(wanted, places)
    else:
        status = _INEXACT | _ROUNDED
    context._signal(status)
    return _new(sign, 10**places, -places)


def _inner_context(prec, rounding=ROUND_HALF_EVEN):
    made = _made_context(prec, rounding, 0)
    object.__setattr__(made, 'Emax', MAX_EMAX)
    object.__setattr__(made, 'Emin', MIN_EMIN)
    return made


def _integer_power(a, b, sign, context):
    """By squaring, at a precision that has room for the errors."""
    inner = _scratch(context, ROUND_HALF_EVEN)
    object.__setattr__(inner, 'prec', context.prec + _count(b._int) + b._exp + 2 + b._sign)
    object.__setattr__(inner, 'clamp', 0)
    _bound(inner)
    base = a
    if b._sign:
        base = _divide(_new(0, 1, 0), a, inner)
    exponent = abs(_as_integer(b))
    made = base
    for i in range(exponent.bit_length() - 2, -1, -1):
        made = _multiply(made, made, inner)
        if exponent >> i & 1:
            made = _multiply(made, base, inner)
        if made._kind or (not made._int and inner._flags & _CLAMPED):
            break
    if made._kind == 'F':
        return _finished(sign, 1, MAX_EMAX + 1, context, inner._flags)
    if made._kind:
        return context._invalid()
    return _finished(sign, made._int, made._exp, context, inner._flags)


def _real_power(a, b, context):
    inner = _inner_context(max(_count(a._int), context.prec) + 23)
    made = _exp(_multiply(_ln(a, inner), b, inner), inner)
    if made._kind:
        return _finished(0, 1, MAX_EMAX + 1, context)
    if not made._int:
        return _finished(0, 1, context.Emin - context.prec, context)
    if made == 1:
        made = _new(0, 10 ** (context.prec - 1), 1 - context.prec)
    return _finished(0, made._int, made._exp, context, _INEXACT | _ROUNDED)
