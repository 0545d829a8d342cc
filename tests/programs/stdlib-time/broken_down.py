# Seconds to fields and back; local time is UTC.
import time

for seconds in (0, 1, 86399, 951782400, 1700000000, -1, 253402300799, 1.75, -0.5):
    when = time.gmtime(seconds)
    print(seconds, tuple(when), time.asctime(when), time.mktime(when))
when = time.gmtime(1700000000)
print(when)
print(when.tm_year, when.tm_yday, when[3:6], len(when), when == time.gmtime(1700000000.9), when.tm_gmtoff)
print(time.ctime(0), '|', time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
print(time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, 0)))
print(isinstance(when, tuple), isinstance(when, time.struct_time), time.struct_time(range(9)))
