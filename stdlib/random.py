# Random numbers: for a seed exactly the sequences of CPython 3.12, since programs and tests depend on them. The generator
# (MT19937) is native (device/vm/random.c); its state is made when it is first needed, so importing costs no 2.5 KB and
# asks the host for nothing.

import _random
import _device
from math import acos, ceil, cos, exp, factorial, floor, isfinite, log, log2, pi, sin, sqrt

STATE_BYTES = 2500
STATE_WORDS = 624
UNSEEDED_BYTES = 2496
STATE_VERSION = 3
TWOPI = 2.0 * pi
NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
SG_MAGICCONST = 1.0 + log(4.5)
LOG4 = log(4.0)
E = 2.718281828459045
# Up to so many items a sample is drawn from a copy of the population; a set of that size costs as much.
SMALL_SAMPLE = 21


class Random:
    VERSION = 3

    def __init__(self, x=None):
        self._state = None
        self.gauss_next = None
        if x is not None:
            self.seed(x)

    def seed(self, a=None, version=2):
        if version == 1 and isinstance(a, (str, bytes)):
            a = _old_key(a)
        self.gauss_next = None
        state = bytearray(STATE_BYTES)
        _random.seed(state, _key(a))
        self._state = state

    def _ready(self):
        if self._state is None:
            self.seed()
        return self._state

    def getstate(self):
        state = self._ready()
        words = [int.from_bytes(state[i:i + 4], 'little') for i in range(0, STATE_BYTES, 4)]
        return STATE_VERSION, tuple(words), self.gauss_next

    def setstate(self, state):
        if state[0] != STATE_VERSION:
            raise ValueError('state with version %s passed to Random.setstate() of version 3' % state[0])
        words = bytearray()
        for word in state[1]:
            words += word.to_bytes(4, 'little')
        if len(words) != STATE_BYTES:
            raise ValueError('state vector is the wrong size')
        self._state = words
        self.gauss_next = state[2]

    def random(self):
        return _random.random(self._state or self._ready())

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        if k == 0:
            return 0
        state = self._state or self._ready()
        if k <= 32:
            return _random.bits(state, k)
        return int.from_bytes(_random.words(state, k), 'little')

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    def _below(self, n):
        k = n.bit_length()
        number = self.getrandbits(k)
        while number >= n:
            number = self.getrandbits(k)
        return number

    def randrange(self, start, stop=None, step=1):
        first = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError('Missing a non-None stop argument')
            if first > 0:
                return self._below(first)
            raise ValueError('empty range for randrange()')
        width = _index(stop) - first
        stride = _index(step)
        if stride == 1:
            if width > 0:
                return first + self._below(width)
            raise ValueError(f'empty range in randrange({start}, {stop})')
        if stride == 0:
            raise ValueError('zero step for randrange()')
        count = (width + stride - (1 if stride > 0 else -1)) // stride
        if count <= 0:
            raise ValueError(f'empty range in randrange({start}, {stop}, {step})')
        return first + stride * self._below(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, '__getitem__'):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        n = len(population)
        if counts is not None:
            sums = _sums(counts)
            if len(sums) != n:
                raise ValueError('The number of counts does not match the population')
            total = sums.pop()
            if not isinstance(total, int):
                raise TypeError('Counts must be integers')
            if total <= 0:
                raise ValueError('Total of counts must be greater than zero')
            return [population[_place(sums, number, len(sums))] for number in self.sample(range(total), k)]
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        small = SMALL_SAMPLE
        if k > 5:
            small += 4 ** ceil(log(k * 3, 4))
        result = []
        if n <= small:
            pool = list(population)
            for left in range(n, n - k, -1):
                j = self._below(left)
                result.append(pool[j])
                pool[j] = pool[left - 1]
            return result
        chosen = set()
        for _ in range(k):
            j = self._below(n)
            while j in chosen:
                j = self._below(n)
            chosen.add(j)
            result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[floor(self.random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}')
            cum_weights = _sums(weights)
        elif weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not isfinite(total):
            raise ValueError('Total of weights must be finite')
        return [population[_place(cum_weights, self.random() * total, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = NV_MAGICCONST * (u - 0.5) / v
            if z * z / 4.0 <= -log(v):
                return mu + z * sigma

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError('n must be non-negative')
        if p <= 0.0 or p >= 1.0:
            if p in (0.0, 1.0):
                return n if p else 0
            raise ValueError('p must be in the range 0.0 <= p <= 1.0')
        if n == 1:
            return int(self.random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        return self._few_successes(n, p) if n * p < 10.0 else self._many_successes(n, p)

    def _few_successes(self, n, p):
        """Devroye's geometric method."""
        scale = log2(1.0 - p)
        successes = trials = 0
        while scale:
            trials += floor(log2(self.random()) / scale) + 1
            if trials > n:
                break
            successes += 1
        return successes

    def _many_successes(self, n, p):
        """Transformed rejection with a squeeze: W. Hörmann, The generation of binomial random variates, 1993 (BTRS)."""
        deviation = sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * deviation
        a = -0.0873 + 0.0248 * b + 0.01 * p
        mode = floor((n + 1) * p)
        while True:
            u = self.random() - 0.5
            distance = 0.5 - abs(u)
            k = floor((2.0 * a / distance + b) * u + (n * p + 0.5))
            if not 0 <= k <= n:
                continue
            v = self.random()
            if distance >= 0.07 and v <= 0.92 - 4.2 / b:
                return k
            v *= (2.83 + 5.1 / b) * deviation / (a / (distance * distance) + b)
            limit = _log_factorial(mode) + _log_factorial(n - mode) - _log_factorial(k) - _log_factorial(n - k)
            if log(v) <= limit + (k - mode) * log(p / (1.0 - p)):
                return k

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + acos(f)) % TWOPI
        return (mu - acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha > 1.0:
            return self._large_gamma(alpha) * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        while True:
            p = (E + alpha) / E * self.random()
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -log(((E + alpha) / E - p) / alpha)
            u = self.random()
            if u <= (x ** (alpha - 1.0) if p > 1.0 else exp(-x)):
                return x * beta

    def _large_gamma(self, alpha):
        """R. C. H. Cheng, The generation of Gamma variables with non-integral shape parameters (1977)."""
        inverse = sqrt(2.0 * alpha - 1.0)
        b = alpha - LOG4
        c = alpha + inverse
        while True:
            u = self.random()
            if not 1e-7 < u < 0.9999999:
                continue
            w = 1.0 - self.random()
            v = log(u / (1.0 - u)) / inverse
            x = alpha * exp(v)
            z = u * u * w
            r = b + c * v - x
            if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= log(z):
                return x

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)


class SystemRandom(Random):
    def seed(self, *args, **kwds):
        return None

    def getstate(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    setstate = getstate

    def random(self):
        return (int.from_bytes(_device.urandom(7), 'big') >> 3) * 2.0 ** -53

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        size = (k + 7) // 8
        return int.from_bytes(_device.urandom(size), 'big') >> (size * 8 - k)

    def randbytes(self, n):
        return _device.urandom(n)


def _key(a):
    """The seed as bytes, least first."""
    if a is None:
        return _device.urandom(UNSEEDED_BYTES)
    if isinstance(a, (str, bytes, bytearray)):
        if isinstance(a, str):
            a = a.encode()
        from _sha512 import sha512
        return (bytes(a) + sha512(bytes(a)))[::-1].rstrip(b'\0')
    if isinstance(a, float):
        a = hash(a) % 2 ** 64
    elif not isinstance(a, int):
        raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
    a = abs(int(a))
    return a.to_bytes((a.bit_length() + 7) // 8, 'little')


def _old_key(a):
    """The seed that a text meant before version 2."""
    if isinstance(a, bytes):
        a = a.decode('latin-1')
    x = ord(a[0]) << 7 if a else 0
    for c in a:
        x = (1000003 * x ^ ord(c)) & 0xFFFFFFFFFFFFFFFF
    return x ^ len(a)


def _log_factorial(n):
    if n < 60:
        return log(factorial(n))
    # Stirling's series
    return (n + 0.5) * log(n) - n + 0.9189385332046727 + 1 / (12 * n) - 1 / (360 * n**3) + 1 / (1260 * n**5)


def _index(value):
    if isinstance(value, int):
        return value
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _sums(values):
    sums = []
    for value in values:
        sums.append(sums[-1] + value if sums else value)
    return sums


def _place(sums, value, high):
    """Number of sums up to `high` that are not above the value."""
    low = 0
    while low < high:
        middle = (low + high) // 2
        if value < sums[middle]:
            high = middle
        else:
            low = middle + 1
    return low


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
binomialvariate = _inst.binomialvariate
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
