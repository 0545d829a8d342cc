# The two-sample Kolmogorov-Smirnov statistic, by merging sorted samples.
import random


def ks(a, b):
    a, b = sorted(a), sorted(b)
    i = j = 0
    worst = 0.0
    while i < len(a) and j < len(b):
        x = min(a[i], b[j])
        while i < len(a) and a[i] <= x:
            i += 1
        while j < len(b) and b[j] <= x:
            j += 1
        worst = max(worst, abs(i / len(a) - j / len(b)))
    return worst


rng = random.Random(2024)
healthy = [rng.gauss(0, 1) for _ in range(60)]
same = [rng.gauss(0, 1) for _ in range(40)]
worn = [rng.gauss(0.8, 1.5) for _ in range(40)]
print(f'{ks(healthy, same):.4f} {ks(healthy, worn):.4f} {ks(healthy, healthy):.4f} {ks([1], [2]):.1f}')
threshold = 1.36 * ((60 + 40) / (60 * 40)) ** 0.5
for name, sample in (('same', same), ('worn', worn)):
    print(name, 'differs' if ks(healthy, sample) > threshold else 'fits', f'(limit {threshold:.3f})')
