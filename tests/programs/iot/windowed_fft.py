# A radix-2 Fourier transform of a windowed signal by pairs of floats; the strongest frequencies.
import math


def fft(re, im):
    n = len(re)
    if n == 1:
        return re, im
    er, ei = fft(re[0::2], im[0::2])
    odd_r, odd_i = fft(re[1::2], im[1::2])
    out_r, out_i = [0.0] * n, [0.0] * n
    for k in range(n // 2):
        angle = -2 * math.pi * k / n
        c, s = math.cos(angle), math.sin(angle)
        tr, ti = c * odd_r[k] - s * odd_i[k], c * odd_i[k] + s * odd_r[k]
        out_r[k], out_i[k] = er[k] + tr, ei[k] + ti
        out_r[k + n // 2], out_i[k + n // 2] = er[k] - tr, ei[k] - ti
    return out_r, out_i


N = 64
signal = [math.sin(2 * math.pi * 5 * i / N) + 0.5 * math.cos(2 * math.pi * 12 * i / N) for i in range(N)]
hann = [0.5 - 0.5 * math.cos(2 * math.pi * i / N) for i in range(N)]
re, im = fft([s * w for s, w in zip(signal, hann)], [0.0] * N)
power = [math.hypot(a, b) / N for a, b in zip(re, im)]
peaks = sorted(range(N // 2), key=lambda k: -power[k])[:4]
print(peaks, [round(power[k], 4) for k in peaks])
print(round(sum(p * p for p in power), 6), round(sum((s * w) ** 2 for s, w in zip(signal, hann)) / N, 6))
print([k for k in range(N // 2) if power[k] > 0.05])
