"""Is this fan failing? Compares its last readings with readings of the healthy fan.

A two-sample Kolmogorov-Smirnov test asks whether two samples may come from the same distribution. A weight on a blade
changes how strongly the fan vibrates, long before it stops.

The event, from anywhere that can call a Lambda function:

    {"speed": 80, "window": [1.0213, 0.9988, ...]}    readings in g, and the fan's speed in percent

On a device the readings lie in its woof `vibration`, one element a reading: `[80, 1.0213]`. An append is the event:

    {"woof": "vibration", "seqno": 57, "element": [80, 1.0213]}
"""

import json
import math

WINDOW = 32
SIGNIFICANCE = 0.01

# 32 readings of the healthy fan at each speed (5 Hz), in g, sorted. See README.md for where they come from.
BASELINES = {
    20: [
        0.9494, 0.9704, 0.9819, 0.9836, 0.9863, 0.991, 0.9918, 0.9919,
        0.9935, 0.9937, 0.9966, 0.9968, 0.9984, 0.9989, 1.0015, 1.0031,
        1.0053, 1.0075, 1.0085, 1.0096, 1.0107, 1.0118, 1.0157, 1.016,
        1.0176, 1.0179, 1.0201, 1.0216, 1.0287, 1.029, 1.0316, 1.04,
    ],
    60: [
        0.8131, 0.8721, 0.8992, 0.9079, 0.9614, 0.9634, 0.9677, 0.9858,
        0.9917, 1.0087, 1.0193, 1.0223, 1.0447, 1.0468, 1.0486, 1.0594,
        1.064, 1.0872, 1.0877, 1.0889, 1.0924, 1.1049, 1.1325, 1.1366,
        1.1576, 1.1726, 1.2039, 1.2162, 1.2476, 1.2939, 1.37, 1.5552,
    ],
    80: [
        0.4379, 0.5408, 0.5582, 0.7117, 0.8625, 0.9101, 0.9304, 0.9806,
        1.4908, 1.5202, 1.5247, 1.5301, 1.6679, 1.6947, 1.6962, 1.7264,
        1.833, 1.9859, 2.0314, 2.0979, 2.1038, 2.254, 2.5201, 2.6811,
        2.7175, 2.7749, 2.9569, 3.8068, 3.8474, 4.0354, 4.6242, 5.6228,
    ],
    100: [
        0.6976, 1.2317, 1.3276, 1.3851, 1.5571, 1.7148, 1.8251, 1.8316,
        1.8772, 1.913, 1.9176, 1.9678, 2.1681, 2.2168, 2.7286, 2.9326,
        3.2638, 3.3554, 3.4666, 3.53, 3.693, 3.8, 4.0334, 4.2446,
        4.3748, 4.4572, 4.821, 6.0754, 6.4265, 6.6635, 6.9266, 7.3375,
    ],
}


def handler(event, context):
    if "window" in event:
        speed = event["speed"]
        window = event["window"]
    else:
        speed = event["element"][0]
        window = stored_readings(event["woof"], speed)
    statistic = ks_statistic(BASELINES[speed], sorted(window))
    pvalue = ks_pvalue(statistic, WINDOW, len(window))
    return {"statistic": statistic, "pvalue": pvalue, "failing": pvalue < SIGNIFICANCE}


def stored_readings(woof, speed):
    """The newest readings in the device's woof, without those from before the speed was changed."""
    from nanolambda import latest

    readings = []
    for element in latest(woof, WINDOW):
        reading = json.loads(element)
        if reading[0] == speed:
            readings.append(reading[1])
    return readings


def ks_statistic(a, b):
    """The largest distance between the empirical distributions of two sorted samples."""
    i = j = 0
    distance = 0.0
    while i < len(a) and j < len(b):
        x = min(a[i], b[j])
        while i < len(a) and a[i] <= x:
            i += 1
        while j < len(b) and b[j] <= x:
            j += 1
        distance = max(distance, abs(i / len(a) - j / len(b)))
    return distance


def ks_pvalue(distance, n, m):
    """How likely samples of n and m from one distribution are at least that far apart.

    Kolmogorov's series, with Stephens' correction for small samples. Rounded, because the last bit of exp() differs
    from machine to machine and results from a device are compared with results from the cloud.
    """
    effective = math.sqrt(n * m / (n + m))
    x = (effective + 0.12 + 0.11 / effective) * distance
    if x < 0.2:
        return 1.0  # the series is 1 to within 1e-12 there, and converges slowly
    total = 0.0
    sign = 1.0
    for k in range(1, 101):
        term = math.exp(-2.0 * k * k * x * x)
        total += sign * term
        if term < 1e-12:
            break
        sign = -sign
    return round(min(1.0, 2.0 * total), 9)
