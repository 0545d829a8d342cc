# A cache that forgets what was used longest ago: an ordered dict does it.
class Cache(dict):
    def __init__(self, size):
        super().__init__()
        self.size, self.hits, self.misses = size, 0, 0

    def get(self, key, make):
        if key in self:
            self.hits += 1
            value = self.pop(key)
        else:
            self.misses += 1
            value = make(key)
        self[key] = value
        if len(self) > self.size:
            del self[next(iter(self))]
        return value


cache = Cache(3)
print([cache.get(k, lambda k: k * k) for k in [1, 2, 3, 1, 4, 2, 1, 1]])
print(cache, cache.hits, cache.misses, list(cache), cache == {4: 16, 2: 4, 1: 1})
