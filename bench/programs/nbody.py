# Sun and four planets: float attributes of lists, tuple unpacking.
import time

YEAR = 365.24
SUN = 39.47841760435743


def bodies():
    return [
        ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SUN),
        ([4.84, -1.16, -0.10], [0.00166 * YEAR, 0.00770 * YEAR, -0.00007 * YEAR], 0.00095 * SUN),
        ([8.34, 4.12, -0.40], [-0.00277 * YEAR, 0.00500 * YEAR, 0.00002 * YEAR], 0.00029 * SUN),
        ([12.89, -15.11, -0.22], [0.00296 * YEAR, 0.00238 * YEAR, -0.00003 * YEAR], 0.00004 * SUN),
        ([15.38, -25.92, 0.18], [0.00268 * YEAR, 0.00163 * YEAR, -0.00010 * YEAR], 0.00005 * SUN),
    ]


def advance(system, dt, steps):
    pairs = [(system[i], system[j]) for i in range(len(system)) for j in range(i + 1, len(system))]
    for _ in range(steps):
        for (p, v, m), (q, w, n) in pairs:
            dx, dy, dz = p[0] - q[0], p[1] - q[1], p[2] - q[2]
            d2 = dx * dx + dy * dy + dz * dz
            mag = dt / (d2 * d2**0.5)
            v[0] -= dx * n * mag
            v[1] -= dy * n * mag
            v[2] -= dz * n * mag
            w[0] += dx * m * mag
            w[1] += dy * m * mag
            w[2] += dz * m * mag
        for p, v, _ in system:
            p[0] += dt * v[0]
            p[1] += dt * v[1]
            p[2] += dt * v[2]


system = bodies()
start = time.time()
advance(system, 0.01, 1000)
print("nbody", time.time() - start, round(sum(p[0] for p, _, _ in system), 9))
