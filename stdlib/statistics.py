# Statistics of data: exact sums of fractions where CPython has them, so that results are the same to the last bit.
# Invariant: a sum is a pair of integers (numerator, denominator) until the result is made.

from math import exp, fsum, isfinite, isqrt, log, sqrt


class StatisticsError(ValueError):
    pass


def _ratio(x):
    if isinstance(x, (int, float)):
        return (x, 1) if isinstance(x, float) and not isfinite(x) else x.as_integer_ratio()
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None
    except (OverflowError, ValueError):
        return x, 1


def _common_type(kind, x):
    """The type of a result: the one that can hold both."""
    other = type(x)
    if kind is other or other is int or other is bool:
        return kind
    if kind is int:
        return other
    if issubclass(other, kind):
        return other
    if issubclass(kind, other):
        return kind
    if kind is float or other is float:
        return float
    raise TypeError("don't know how to coerce %s and %s" % (kind.__name__, other.__name__))


def _sum(data):
    """(type, numerator, denominator, count); a denominator of 0: the numerator is an infinity or nan."""
    kind = int
    count = 0
    partials = {}
    special = None
    for x in data:
        kind = _common_type(kind, x)
        count += 1
        numerator, denominator = _ratio(x)
        if isinstance(numerator, int):
            partials[denominator] = partials.get(denominator, 0) + numerator
        else:
            special = numerator if special is None else special + numerator
    if special is not None:
        return kind, special, 0, count
    return kind, *_add_fractions(partials), count


def _add_fractions(partials):
    numerator, denominator = 0, 1
    for d, n in partials.items():
        if denominator % d == 0:
            numerator += n * (denominator // d)
        elif d % denominator == 0:
            numerator = numerator * (d // denominator) + n
            denominator = d
        else:
            numerator = numerator * d + n * denominator
            denominator *= d
    return numerator, denominator


def _made(kind, numerator, denominator):
    """numerator / denominator as a value of a type; an int only where it divides."""
    if kind is int or kind is bool:
        return numerator // denominator if numerator % denominator == 0 else numerator / denominator
    if kind is float or issubclass(kind, float):
        return kind(numerator / denominator)
    if issubclass(kind, int):
        return numerator / denominator
    try:
        return kind(numerator) / kind(denominator)
    except TypeError:
        return kind(numerator, denominator)


def mean(data):
    kind, numerator, denominator, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    if denominator == 0:
        return numerator
    return _made(kind, numerator, denominator * count)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / len(data)
    weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    total = fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return _dot(data, weights) / total


def _dot(xs, ys):
    """Sum of products, rounded once where all are finite."""
    if all([isfinite(x) for x in xs]) and all([isfinite(y) for y in ys]):
        products = []
        for x, y in zip(xs, ys):
            a, b = x.as_integer_ratio()
            c, d = y.as_integer_ratio()
            products.append((a * c, b * d))
        partials = {}
        for n, d in products:
            partials[d] = partials.get(d, 0) + n
        numerator, denominator = _add_fractions(partials)
        return numerator / denominator
    return fsum([x * y for x, y in zip(xs, ys)])


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('Must have a non-empty dataset')
    if any([x < 0.0 for x in data]):
        raise StatisticsError(_GEOMETRIC)
    try:
        return exp(fmean([log(x) for x in data]))
    except ValueError:
        raise StatisticsError(_GEOMETRIC) from None


_GEOMETRIC = 'geometric mean requires a non-empty dataset containing positive numbers'


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], (int, float)):
            raise TypeError('unsupported type')
        if data[0] < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        return data[0]
    if weights is None:
        weights = [1] * len(data)
        total = len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('Number of weights does not match data size')
        kind, numerator, denominator, count = _sum(weights)
        total = _made(kind, numerator, denominator)
    if any([x < 0 for x in data]) or any([w < 0 for w in weights]):
        raise StatisticsError('harmonic mean does not support negative values')
    if any([x == 0 for x in data]):
        return 0
    kind, numerator, denominator, count = _sum([w / x if w else 0 for w, x in zip(weights, data)])
    if numerator <= 0:
        raise StatisticsError('Weighted sum must be positive')
    if isinstance(total, int):
        return _made(kind, total * denominator, numerator)
    return total / _made(kind, numerator, denominator)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    below = len([y for y in data if y < x])
    same = data.count(x)
    interval = float(interval)
    return float(x) - interval / 2.0 + interval * (n / 2 - below) / same


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    for x, count in counts.items():
        if count == most:
            return x


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    if method == 'inclusive':
        result = []
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        result = []
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def _squares(data, center):
    """(type, numerator, denominator, count) of the sum of squared deviations, exactly."""
    data = list(data)
    kind, numerator, denominator, count = _sum(data)
    if count == 0 or denominator == 0:
        return kind, numerator - numerator if denominator == 0 else 0, denominator, count
    if center is not None:
        base, below = _ratio(center)
        kind = _common_type(kind, center)
    else:
        base, below = numerator, denominator * count
    partials = {}
    for x in data:
        a, b = _ratio(x)
        d = b * below
        difference = a * below - base * b
        partials[d * d] = partials.get(d * d, 0) + difference * difference
    return kind, *_add_fractions(partials), count


def _variance(data, center, minimum, name):
    kind, numerator, denominator, count = _squares(data, center)
    if count < minimum:
        points = 'one data point' if minimum == 1 else 'two data points'
        raise StatisticsError(f'{name} requires at least {points}')
    return kind, numerator, denominator * (count - minimum + 1)


def variance(data, xbar=None):
    kind, numerator, denominator = _variance(data, xbar, 2, 'variance')
    return _made(kind, numerator, denominator) if denominator else numerator


def pvariance(data, mu=None):
    kind, numerator, denominator = _variance(data, mu, 1, 'pvariance')
    return _made(kind, numerator, denominator) if denominator else numerator


def _root(n, m):
    """sqrt(n / m), rounded once."""
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        numerator, denominator = _odd_root(n, m << 2 * q) << q, 1
    else:
        numerator, denominator = _odd_root(n << -2 * q, m), 1 << -q
    return numerator / denominator


def _odd_root(n, m):
    """Integer square root of n / m; odd where it is not exact, so that rounding later goes the right way."""
    a = isqrt(n // m)
    return a | (a * a * m != n)


def stdev(data, xbar=None):
    kind, numerator, denominator = _variance(data, xbar, 2, 'stdev')
    return _root(numerator, denominator) if denominator else numerator


def pstdev(data, mu=None):
    kind, numerator, denominator = _variance(data, mu, 1, 'pstdev')
    return _root(numerator, denominator) if denominator else numerator


def _deviations(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return [v - xbar for v in x], [v - ybar for v in y], xbar, ybar


def covariance(x, y, /):
    dx, dy, xbar, ybar = _deviations(x, y, 'covariance')
    return _dot(dx, dy) / (len(x) - 1)


def correlation(x, y, /, *, method='linear'):
    if len(y) != len(x):
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if len(x) < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (len(x) - 1) / -2
        x = _ranks(x, start)
        y = _ranks(y, start)
    else:
        x, y, xbar, ybar = _deviations(x, y, 'correlation')
    both = _dot(x, y)
    xx = _dot(x, x)
    yy = _dot(y, y)
    try:
        return both / sqrt(xx * yy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant') from None


def _ranks(data, start):
    """Places in order, the mean of them for equal values."""
    order = sorted(range(len(data)), key=data.__getitem__)
    result = [0] * len(data)
    i = 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and data[order[j + 1]] == data[order[i]]:
            j += 1
        rank = start + (i + j) / 2
        for place in order[i:j + 1]:
            result[place] = rank
        i = j + 1
    return result


class LinearRegression(tuple):
    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))

    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return 'LinearRegression(slope=%r, intercept=%r)' % tuple(self)


def linear_regression(x, y, /, *, proportional=False):
    if len(y) != len(x):
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if len(x) < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if proportional:
        both = _dot(x, y) + 0.0
        xx = _dot(x, x)
    else:
        dx, dy, xbar, ybar = _deviations(x, y, 'linear regression')
        both = _dot(dx, dy) + 0.0
        xx = _dot(dx, dx)
    try:
        slope = both / xx
    except ZeroDivisionError:
        raise StatisticsError('x is constant') from None
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)
