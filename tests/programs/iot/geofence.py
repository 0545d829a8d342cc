# Distances on the sphere, and whether a point lies in a polygon.
from math import asin, cos, radians, sin, sqrt, degrees, atan2

FENCE = [(48.0, 11.0), (48.0, 11.6), (48.3, 11.6), (48.3, 11.3), (48.15, 11.0)]


def distance_km(a, b):
    (lat1, lon1), (lat2, lon2) = ((radians(x), radians(y)) for x, y in (a, b))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * asin(sqrt(h))


def inside(point, polygon):
    y, x = point
    hit = False
    for (y1, x1), (y2, x2) in zip(polygon, polygon[1:] + polygon[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


def bearing(a, b):
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, p)) for p in (a, b))
    y = sin(lon2 - lon1) * cos(lat2)
    x = cos(lat1) * sin(lat2) - sin(lat1) * cos(lat2) * cos(lon2 - lon1)
    return degrees(atan2(y, x)) % 360


munich, berlin = (48.137, 11.575), (52.52, 13.405)
print(f'{distance_km(munich, berlin):.2f} km, {bearing(munich, berlin):.1f} degrees')
for p in (munich, berlin, (48.25, 11.1), (48.1, 11.05), (48.0, 10.9)):
    print(p, inside(p, FENCE))
