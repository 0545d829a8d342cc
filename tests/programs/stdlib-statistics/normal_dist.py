# A fitted normal distribution.
from statistics import NormalDist, StatisticsError

iq = NormalDist(100, 15)
print(iq, iq.mean, iq.stdev, iq.variance, iq.median, iq.mode)
print([round(x, 10) for x in (iq.pdf(100), iq.cdf(115), iq.cdf(55.5), iq.zscore(130), iq.inv_cdf(0.95), iq.inv_cdf(0.001), iq.inv_cdf(1e-12))])
print([round(q, 9) for q in iq.quantiles(5)], round(iq.overlap(NormalDist(110, 12)), 12), round(NormalDist(0, 1).overlap(NormalDist(1, 1)), 12))
data = [20.1, 19.8, 20.4, 21.0, 19.5]
fitted = NormalDist.from_samples(data)
print(round(fitted.mean, 12), round(fitted.stdev, 12))
print(iq + 5, iq - 5, 2 * iq, iq / 3, -iq, 10 - iq, iq + NormalDist(10, 20), iq - NormalDist(1, 8))
print(iq == NormalDist(100.0, 15.0), iq != NormalDist(), hash(iq) == hash(NormalDist(100, 15)), {iq: 1}[NormalDist(100, 15)])
print([round(x, 9) for x in NormalDist(5, 2).samples(3, seed=7)])
for wrong in (lambda: NormalDist(1, -1), lambda: iq.inv_cdf(1), lambda: NormalDist(0, 0).pdf(1), lambda: NormalDist.from_samples([1]), lambda: iq.overlap(3)):
    try:
        print(wrong())
    except (StatisticsError, TypeError) as error:
        print(type(error).__name__, error)
