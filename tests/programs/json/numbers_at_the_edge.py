# Large, small and special numbers in both directions.
import json
print(json.loads("[1e400, -1e400, -0, -0.0, 1E5, 123456789012345678901234567890, 1e-400, 5e-324, 0.1e1]"))
print(json.loads("[NaN, Infinity, -Infinity]"), json.dumps([1e16, 1e-7, 1e22, 10**20, -0.0, 1e300 * 10, float("nan")]))
print(json.loads("[NaN, 1]", parse_constant=lambda name: "<" + name + ">"), json.loads("[1, 2.50]", parse_int=float, parse_float=str))
