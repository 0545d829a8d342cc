# A ring buffer on a bytearray and on array, with overwriting and statistics.
from array import array


class Ring:
    def __init__(self, size, typecode='h'):
        self.data, self.size, self.written = array(typecode, [0] * size), size, 0

    def push(self, value):
        self.data[self.written % self.size] = value
        self.written += 1

    def __len__(self):
        return min(self.written, self.size)

    def __getitem__(self, i):
        n = len(self)
        if not -n <= i < n:
            raise IndexError(f'{i} of {n}')
        return self.data[(self.written - n + i % n) % self.size]

    def __iter__(self):
        return (self[i] for i in range(len(self)))


ring = Ring(4)
for v in (5, -3, 300):
    ring.push(v)
print(list(ring), len(ring), ring[-1])
for v in (7, 8, 9):
    ring.push(v)
print(list(ring), ring[0], ring[-1], max(ring), sum(ring) / len(ring))
for bad in (40000, 1.5, 'x'):
    try:
        ring.push(bad)
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, error)
try:
    ring[4]
except IndexError as error:
    print(error)
raw = bytearray(3)
for i, b in enumerate(b'sensor'):
    raw[i % 3] = b
print(raw, bytes(raw), ring.data.itemsize, ring.data.tobytes().hex())
