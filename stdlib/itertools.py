"""Building blocks of iterators: classes, most around a generator that does the work and that a loop takes at once."""


_MISSING = []


class _Stage:
    """One step of a pipeline; `_items` is what does the work."""

    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)


class count:
    _tp_ = 'itertools.count'

    def __init__(self, start=0, step=1):
        if not isinstance(start, (int, float)) and not hasattr(start, '__float__') and not hasattr(start, '__index__'):
            raise TypeError('a number is required')
        self._at = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        at = self._at
        self._at = at + self._step
        return at

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return f'count({self._at!r})'
        return f'count({self._at!r}, {self._step!r})'


class repeat:
    _tp_ = 'itertools.repeat'

    def __init__(self, object=_MISSING, times=None):
        if object is _MISSING:
            raise TypeError("repeat() missing required argument 'object' (pos 1)")
        self._object = object
        self._left = times
        if times is not None and times < 0:
            self._left = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left <= 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self):
        if self._left is None:
            return f'repeat({self._object!r})'
        return f'repeat({self._object!r}, {self._left})'


class cycle(_Stage):
    _tp_ = 'itertools.cycle'

    def __init__(self, iterable, /):
        self._items = _cycle(iter(iterable))


def _cycle(source):
    seen = []
    for item in source:
        seen.append(item)
        yield item
    while seen:
        yield from seen


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


class chain(_Stage):
    _tp_ = 'itertools.chain'

    def __init__(self, *iterables):
        self._items = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterables, /):
        made = cls()
        made._items = _chain(iter(iterables))
        return made


class accumulate(_Stage):
    _tp_ = 'itertools.accumulate'

    def __init__(self, iterable, func=None, *, initial=None):
        self._items = _accumulate(iter(iterable), func, initial)


def _accumulate(source, func, total):
    if total is None:
        for total in source:
            break
        else:
            return
    yield total
    for item in source:
        total = total + item if func is None else func(total, item)
        yield total


class batched(_Stage):
    _tp_ = 'itertools.batched'

    def __init__(self, iterable, n):
        if n < 1:
            raise ValueError('n must be at least one')
        self._items = _batched(iter(iterable), n)


def _batched(source, n):
    batch = []
    for item in source:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


class compress(_Stage):
    _tp_ = 'itertools.compress'

    def __init__(self, data, selectors):
        self._items = _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


class dropwhile(_Stage):
    _tp_ = 'itertools.dropwhile'

    def __init__(self, predicate, iterable, /):
        self._items = _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, source):
    for item in source:
        if not predicate(item):
            yield item
            break
    yield from source


class takewhile(_Stage):
    _tp_ = 'itertools.takewhile'

    def __init__(self, predicate, iterable, /):
        self._items = _takewhile(predicate, iter(iterable))


def _takewhile(predicate, source):
    for item in source:
        if not predicate(item):
            return
        yield item


class filterfalse(_Stage):
    _tp_ = 'itertools.filterfalse'

    def __init__(self, function, iterable, /):
        self._items = _filterfalse(function, iter(iterable))


def _filterfalse(function, source):
    for item in source:
        if not (item if function is None else function(item)):
            yield item


class starmap(_Stage):
    _tp_ = 'itertools.starmap'

    def __init__(self, function, iterable, /):
        self._items = _starmap(function, iter(iterable))


def _starmap(function, source):
    for args in source:
        yield function(*iter(args))


class pairwise(_Stage):
    _tp_ = 'itertools.pairwise'

    def __init__(self, iterable, /):
        self._items = _pairwise(iter(iterable))


def _pairwise(source):
    for before in source:
        break
    else:
        return
    for item in source:
        yield (before, item)
        before = item


class zip_longest(_Stage):
    _tp_ = 'itertools.zip_longest'

    def __init__(self, *iterables, fillvalue=None):
        self._items = _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(sources, fillvalue):
    end = []
    active = len(sources)
    while active:
        row = []
        for at, source in enumerate(sources):
            item = end if source is None else next(source, end)
            if item is end:
                if source is not None:
                    sources[at] = None
                    active -= 1
                    if not active:
                        return
                item = fillvalue
            row.append(item)
        yield tuple(row)


def _limit(value, message):
    if value is None:
        return None
    if not isinstance(value, int):
        index = getattr(value, '__index__', None)
        if index is None:
            raise ValueError(message)
        value = index()
    if value < 0:
        raise ValueError(message)
    return value


class islice(_Stage):
    _tp_ = 'itertools.islice'

    def __init__(self, iterable, start, *rest):
        if len(rest) > 2:
            raise TypeError(f'islice expected at most 4 arguments, got {len(rest) + 2}')
        if rest:
            stop = rest[0]
            step = rest[1] if len(rest) == 2 else None
        else:
            start, stop, step = None, start, None
            stop = _limit(stop, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        what = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
        start = _limit(start, what) or 0
        stop = _limit(stop, what)
        if step is None:
            step = 1
        elif not isinstance(step, int) or step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._items = _islice(iter(iterable), start, stop, step)


def _islice(source, start, stop, step):
    wanted = start
    at = 0
    if stop is not None and stop <= 0:
        return
    if stop is not None and start >= stop:
        for _ in source:
            at += 1
            if at >= stop:
                return
        return
    for item in source:
        if at == wanted:
            yield item
            wanted += step
            if stop is not None and wanted >= stop:
                for at in range(at + 1, stop):
                    if next(source, source) is source:
                        return
                return
        at += 1


class _tee:
    """A place in a list of items that grows as the first reader needs it: [item, rest]."""

    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            link.append(next(self._source))
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._source, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    if isinstance(iterable, _tee):
        first = iterable
    else:
        first = _tee(iter(iterable), [])
    return tuple([first if at == 0 else _tee(first._source, first._link) for at in range(n)])


class _grouper(_Stage):
    def __init__(self, items):
        self._items = items


class groupby:
    _tp_ = 'itertools.groupby'

    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._group = None
        self._ready = False
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        for item in self._source:
            self._item = item
            self._item_key = item if self._key is None else self._key(item)
            self._ready = True
            return True
        self._ended = True
        self._ready = False
        return False

    def __next__(self):
        group = self._group
        self._group = None
        if group is not None:
            wanted = self._wanted
            while True:
                if self._ready and not (self._item_key == wanted):
                    break
                if self._ended or not self._advance():
                    raise StopIteration
        elif self._ended or not (self._ready or self._advance()):
            raise StopIteration
        self._wanted = self._item_key
        self._group = token = []
        return (self._wanted, _grouper(self._members(token)))

    def _members(self, token):
        wanted = self._wanted
        while self._group is token:
            if not self._ready:
                if self._ended or not self._advance():
                    return
            if not (self._item_key == wanted):
                return
            self._ready = False
            yield self._item


class product(_Stage):
    _tp_ = 'itertools.product'

    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._items = _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    for pool in pools:
        if not pool:
            return
    places = [0] * len(pools)
    row = [pool[0] for pool in pools]
    while True:
        yield tuple(row)
        for at in range(len(pools) - 1, -1, -1):
            pool = pools[at]
            places[at] += 1
            if places[at] < len(pool):
                row[at] = pool[places[at]]
                break
            places[at] = 0
            row[at] = pool[0]
        else:
            return


class permutations(_Stage):
    _tp_ = 'itertools.permutations'

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    order = list(range(n))
    left = list(range(n, n - r, -1))
    while True:
        yield tuple([pool[at] for at in order[:r]])
        for at in range(r - 1, -1, -1):
            left[at] -= 1
            if left[at]:
                other = n - left[at]
                order[at], order[other] = order[other], order[at]
                break
            order.append(order.pop(at))
            left[at] = n - at
        else:
            return


class combinations(_Stage):
    _tp_ = 'itertools.combinations'

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    places = list(range(r))
    while True:
        yield tuple([pool[at] for at in places])
        for at in range(r - 1, -1, -1):
            if places[at] != at + n - r:
                break
        else:
            return
        places[at] += 1
        for after in range(at + 1, r):
            places[after] = places[after - 1] + 1


class combinations_with_replacement(_Stage):
    _tp_ = 'itertools.combinations_with_replacement'

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    places = [0] * r
    while True:
        yield tuple([pool[at] for at in places])
        for at in range(r - 1, -1, -1):
            if places[at] != n - 1:
                break
        else:
            return
        places[at:] = [places[at] + 1] * (r - at)
