# Running mean and deviation (Welford), exponential smoothing, outliers.
class Running:
    def __init__(self):
        self.n = self.mean = self.m2 = 0

    def add(self, x):
        self.n += 1
        d = x - self.mean
        self.mean += d / self.n
        self.m2 += d * (x - self.mean)

    @property
    def deviation(self):
        return (self.m2 / (self.n - 1)) ** 0.5 if self.n > 1 else 0.0


def handler(event, context=None):
    r, smooth, outliers = Running(), None, []
    for i, x in enumerate(event["values"]):
        if r.n > 4 and abs(x - r.mean) > 3 * r.deviation:
            outliers.append(i)
            continue
        r.add(x)
        smooth = x if smooth is None else 0.8 * smooth + 0.2 * x
    return {"mean": round(r.mean, 6), "deviation": round(r.deviation, 6), "smooth": round(smooth, 6), "outliers": outliers}


print(handler({"values": [10, 10.5, 9.8, 10.1, 10.2, 9.9, 30, 10.0, 10.3]}))
print(handler({"values": [1]}))
