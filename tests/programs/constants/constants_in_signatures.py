# Constants as defaults, in decorators, class bodies, keyword arguments, slices, subscripts and annotations.
LIMIT = 3
NAME = "key"
FACTOR = 1.5


def decorate(times, label=NAME):
    def wrap(function):
        return lambda *args: (label, [function(*args)] * times)
    return wrap


@decorate(LIMIT)
def work(x, n=LIMIT, *, scale=FACTOR):
    return x * n * scale


class Config:
    limit = LIMIT
    table = {NAME: LIMIT, LIMIT: NAME}
    items = list(range(10))[LIMIT:-LIMIT]

    def get(self, key=NAME, default: "LIMIT" = LIMIT):
        return self.table.get(key, default)


def annotated(x: LIMIT = LIMIT) -> NAME:
    y: FACTOR = FACTOR
    return x + y


print(work(2), Config.limit, Config.items, Config().get(), Config().get("no"), Config().get(LIMIT))
print(annotated(), "abcdef"[LIMIT], "abcdef"[:LIMIT], dict(**{NAME: LIMIT}), f"{NAME:>{LIMIT + 3}}")
LIST = [LIMIT] * LIMIT
LIST[LIMIT - 1] += LIMIT
print(LIST, *"ab" * LIMIT, sep=NAME)
del LIST[LIMIT - 2]
print(LIST, LIMIT.bit_length(), NAME.join("xyz"), FACTOR.is_integer(), -LIMIT, ~LIMIT, LIMIT ** 2)
