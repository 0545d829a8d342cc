# Interpolation in a calibration table, with bisect, clamping and inversion.
from bisect import bisect_right

TABLE = [(0, -40.0), (180, 0.0), (512, 25.0), (830, 60.0), (1023, 125.0)]
RAW = [raw for raw, _ in TABLE]


def calibrated(raw):
    if not RAW[0] <= raw <= RAW[-1]:
        raise ValueError(f'raw value {raw} is outside {RAW[0]}..{RAW[-1]}')
    i = min(bisect_right(RAW, raw), len(TABLE) - 1)
    (x0, y0), (x1, y1) = TABLE[i - 1], TABLE[i]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


def inverse(value):
    for (x0, y0), (x1, y1) in zip(TABLE, TABLE[1:]):
        if y0 <= value <= y1:
            return round(x0 + (x1 - x0) * (value - y0) / (y1 - y0))
    return None


for raw in (0, 90, 180, 400, 512, 1000, 1023):
    print(f'{raw:5d} {calibrated(raw):8.3f} {inverse(calibrated(raw)):5d}')
try:
    calibrated(1024)
except ValueError as error:
    print(error)
print(inverse(130), all(inverse(calibrated(r)) == r for r in range(0, 1024, 31)))
