# Clocks are numbers that go forward.
import time

start = time.perf_counter()
time.sleep(0)
time.sleep(0.001)
print(time.perf_counter() - start >= 0, time.monotonic() <= time.monotonic(), time.perf_counter_ns() > 0)
print(type(time.time()).__name__, type(time.time_ns()).__name__, type(time.process_time()).__name__)
print(abs(time.time() - time.time_ns() / 1e9) < 60, time.time() > 1.6e9)
print(time.timezone, time.altzone, time.daylight)
print(time.gmtime().tm_year >= 2023, time.localtime().tm_isdst)
for wrong in (-1, 'a', None):
    try:
        time.sleep(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
