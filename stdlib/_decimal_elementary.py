"""exp, ln, log10 and square roots of decimal numbers, on integers alone.

A number is c * 10**e with c > 0. Every function gives the digits rounded half to even at the precision asked for: it
computes with guard digits, and with more of them until the error cannot change the rounding.
"""

from math import isqrt, log

_LOG10_2 = 0.30102999566398120


def digit_count(c):
    """Decimal digits of an integer, 1 for 0. Texts of integers are limited in length, so large ones are estimated."""
    bits = c.bit_length()
    if bits < 1024:
        return len(str(c))
    count = int((bits - 1) * _LOG10_2)
    while 10**count <= c:
        count += 1
    return count


def shifted(c, places):
    """c * 10**places, rounded down."""
    return c * 10**places if places >= 0 else c // 10**-places


def _half_even(c, places):
    unit = 10**places
    kept, rest = divmod(c, unit)
    rest *= 2
    return kept + 1 if rest > unit or (rest == unit and kept & 1) else kept


def _settled(approximation, error, precision):
    """The first `precision` digits and the number of those dropped, or None while the error could change them."""
    places = digit_count(approximation) - precision
    if places < 1:
        return None
    low = _half_even(approximation - error, places)
    return (low, places) if low == _half_even(approximation + error, places) else None


def _atanh_inverse(x, unit):
    term = unit // x
    total = term
    square = x * x
    n = 1
    while term:
        term //= square
        n += 2
        total += term // n
    return total


_ln10_known = (0, 0)


def ln10(places):
    """An approximation of ln(10) * 10**places, off by at most one."""
    global _ln10_known
    known, value = _ln10_known
    if known < places:
        known = places + 20
        unit = 10 ** (known + 6)
        value = 46 * _atanh_inverse(31, unit) + 34 * _atanh_inverse(49, unit) + 20 * _atanh_inverse(161, unit)
        value //= 10**6
        _ln10_known = (known, value)
    return value // 10 ** (known - places)


def _exp_of_fraction(r, places):
    """exp(r / 10**places) * 10**places for 0 <= r < 3 * 10**places, off by a few units of the guard that is cut off."""
    halvings = 4 + isqrt(places) // 2
    bits = int(places * 3.33) + 2 * halvings + 24
    x = (r << bits) // 10**places >> halvings
    total = term = 1 << bits
    n = 0
    while term:
        n += 1
        term = (term * x >> bits) // n
        total += term
    for _ in range(halvings):
        total = total * total >> bits
    return total * 10**places >> bits


def exp(sign, c, e, precision):
    """exp(+-c * 10**e) as (coefficient, exponent), of `precision` digits; c is not 0 and the result within range."""
    if digit_count(c) + e < -precision - 1:
        # 1 +- less than half a unit of the last digit
        return 10 ** (precision - 1), 1 - precision
    guard = 6
    while True:
        places = precision + guard
        wide = places + max(0, digit_count(c) + e)
        x = shifted(-c if sign else c, wide + e)
        quotient, rest = divmod(x, ln10(wide))
        found = _settled(_exp_of_fraction(shifted(rest, places - wide), places), 60, precision)
        if found:
            return found[0], quotient - places + found[1]
        guard *= 2


def _ln_fixed(c, e, places):
    """ln(c * 10**e) * 10**places, off by a few units."""
    power = digit_count(c) - 1
    wide = places + 6
    mantissa = shifted(c, wide - power)
    near = int(log(mantissa / 10**wide) * (1 << 52))
    guess = (near * 10**wide) >> 52
    # mantissa * exp(-guess) = 1 + d with a tiny d, and ln(1 + d) = 2 * atanh(d / (2 + d))
    unit = 10**wide
    d = mantissa * unit // _exp_of_fraction(guess, wide) - unit
    z = abs(d) * unit // (2 * unit + d)
    square = z * z // unit
    total = z
    n = 1
    while z:
        z = z * square // unit
        n += 2
        total += z // n
    small = -2 * total if d < 0 else 2 * total
    return (small + guess + (power + e) * ln10(wide + 20) // 10**20) // 10**6


def ln(c, e, precision):
    """ln(c * 10**e), which is not 0, as (sign, coefficient, exponent)."""
    guard = 5
    while True:
        places = precision + guard
        value = _ln_fixed(c, e, places)
        found = _settled(abs(value), 4, precision)
        if found:
            return int(value < 0), found[0], found[1] - places
        guard += max(3, precision + 3 - digit_count(abs(value)))


def log10(c, e, precision):
    """log10(c * 10**e), which is no integer, as (sign, coefficient, exponent)."""
    guard = 5
    while True:
        places = precision + guard
        value = _ln_fixed(c, e, places + 4) * 10 ** (places + 20) // ln10(places + 24)
        found = _settled(abs(value), 40, precision)
        if found:
            return int(value < 0), found[0], found[1] - places
        guard += max(3, precision + 3 - digit_count(abs(value)))


def square_root(c, e, precision):
    """(coefficient with a digit or more of guard, exponent, whether that is exact)."""
    half, odd = divmod(e, 2)
    if odd:
        c *= 10
    places = max(0, precision + 2 - (digit_count(c) + 1) // 2)
    scaled = c * 100**places
    root = isqrt(scaled)
    return root, half - places, root * root == scaled
