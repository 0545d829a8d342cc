# A token bucket with its clock handed in.
class Bucket:
    def __init__(self, rate, size):
        self.rate, self.size, self.tokens, self.at = rate, size, size, 0.0

    def take(self, now, n=1):
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now
        if self.tokens >= n:
            self.tokens -= n
            return True
        return False


b = Bucket(rate=2, size=3)
print([(t, b.take(t)) for t in (0, 0, 0, 0, 0.25, 0.5, 1, 1.1, 5, 5, 5, 5)], b.tokens)
