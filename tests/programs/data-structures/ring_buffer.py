# A ring buffer of fixed size with a view in order of age.
class Ring:
    def __init__(self, size):
        self.data, self.next, self.full = [None] * size, 0, False

    def append(self, value):
        self.data[self.next] = value
        self.next = (self.next + 1) % len(self.data)
        self.full |= self.next == 0

    def __len__(self):
        return len(self.data) if self.full else self.next

    def __iter__(self):
        return iter(self.data[self.next :] + self.data[: self.next] if self.full else self.data[: self.next])

    def mean(self):
        return sum(self) / len(self) if self else None


ring = Ring(4)
print(ring.mean(), list(ring))
for reading in (20.5, 21.0, 19.75, 22.25, 23.0, 18.5):
    ring.append(reading)
    print(len(ring), list(ring), round(ring.mean(), 3))
