from array import array


class Ring:
    def __init__(self, size):
        self.samples = array('d', [0.0] * size)
        self.count = 0

    def add(self, value):
        self.samples[self.count % len(self.samples)] = value
        self.count += 1

    def mean(self):
        kept = self.samples[: min(self.count, len(self.samples))]
        return sum(kept) / len(kept)


ring = Ring(4)
for i in range(10):
    ring.add(i * 1.5)
    print(i, ring.mean())
print(ring.samples)
