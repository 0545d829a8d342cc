import statistics
from statistics import fmean, geometric_mean, harmonic_mean, mean

print(mean([1, 2, 3, 4]), mean([1, 2, 3, 4, 5]), mean([0.1] * 10), mean([1, 2.5]), mean(iter([2, 4])), mean([True, False]))
print(mean([-1.0, 2.5, 3.25, 5.75]), mean([1e30, 1, -1e30]), mean([10 ** 20, 10 ** 20 + 2]), mean([7]))
print(fmean([3.5, 4.0, 5.25]), fmean([85, 92, 83, 91], weights=[0.2, 0.2, 0.3, 0.3]), fmean(range(5)))
print(round(geometric_mean([54, 24, 36]), 9), geometric_mean([2.0]))
print(harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 3]), harmonic_mean([2.5, 3, 10]), harmonic_mean([4]))
print(mean([float('inf'), 1]), mean([float('nan'), 1]))
for call in (lambda: mean([]), lambda: fmean([]), lambda: geometric_mean([1, -1]), lambda: harmonic_mean([]), lambda: harmonic_mean([-1, 2]), lambda: fmean([1], weights=[1, 2])):
    try:
        print(call())
    except statistics.StatisticsError as error:
        print(type(error).__name__, error, isinstance(error, ValueError))
