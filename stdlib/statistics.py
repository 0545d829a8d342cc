# Statistics of data: exact sums of fractions where CPython has them, so that results are the same to the last bit.
# Invariant: a sum is a pair of integers (numerator, denominator) until the result is made.

from math import erf, exp, fabs, fsum, hypot, isfinite, isqrt, log, sqrt, tau as _TAU


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


class NormalDist:
    """A normal distribution: mean and standard deviation."""

    __slots__ = {'_mu': 'arithmetic mean', '_sigma': 'standard deviation'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        if len(data) < 2:
            raise StatisticsError('stdev requires at least two data points')
        return cls(fmean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random

        source = random if seed is None else random.Random(seed)
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * variance)) / sqrt(_TAU * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * 1.4142135623730951)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _inverse_normal(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        left, right = self, other
        if (right._sigma, right._mu) < (left._sigma, left._mu):
            left, right = right, left
        left_variance, right_variance = left.variance, right.variance
        if not left_variance or not right_variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        more = right_variance - left_variance
        distance = abs(right._mu - left._mu)
        if not more:
            return 1.0 - erf(distance / (2.0 * left._sigma * 1.4142135623730951))
        a = left._mu * right_variance - right._mu * left_variance
        b = left._sigma * right._sigma * sqrt(distance * distance + more * log(right_variance / left_variance))
        low, high = (a + b) / more, (a - b) / more
        return 1.0 - (fabs(right.cdf(low) - left.cdf(low)) + fabs(right.cdf(high) - left.cdf(high)))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'


# Wichura's algorithm AS 241 (Applied Statistics 37, 1988): numerators and denominators of three rational functions,
# highest power first.
_CENTRAL = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
     1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0),
)
_MIDDLE = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0),
)
_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _polynomial(coefficients, x):
    value = coefficients[0]
    for coefficient in coefficients[1:]:
        value = value * x + coefficient
    return value


def _inverse_normal(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_CENTRAL[0], r) * q / _polynomial(_CENTRAL[1], r) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    parts = _MIDDLE if r <= 5.0 else _TAIL
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(parts[0], r) / _polynomial(parts[1], r)
    return mu + (-x if q < 0.0 else x) * sigma
