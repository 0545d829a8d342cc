import math

for x in (0.0, 0.1, 0.5, 1.0, 2.0, 3.0, 10.0):
    values = [math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.exp(x), math.expm1(x), math.log1p(x), math.sinh(x), math.cosh(x), math.tanh(x), math.asinh(x)]
    print([f"{v:.12g}" for v in values])
for x in (0.001, 0.5, 1.0, 2.0, 10.0, 1e10, 10**400):
    print([f"{v:.12g}" for v in (math.log(x), math.log2(x), math.log10(x), math.log(x, 3))])
print([f"{v:.12g}" for v in (math.asin(0.3), math.acos(0.3), math.atanh(0.3), math.acosh(3), math.atan2(1, -2), math.pow(2, 0.3), math.degrees(1), math.radians(90))])
print(math.atan2(0, -1), math.atan2(-0.0, 1), math.pow(0, 0), math.pow(1, math.nan), math.pow(2, -1074), math.log(1), math.log2(8), math.log10(1000))
