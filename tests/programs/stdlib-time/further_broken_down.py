# time: struct_time, strftime, strptime, mktime.
import time


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (time.gmtime(0), time.gmtime(1700000000)[:6], time.gmtime(1e9).tm_yday, time.gmtime(0).tm_wday, time.strftime("%Y-%m-%d %H:%M:%S %j %a %B", time.gmtime(86400 * 59)), time.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M")[:6], time.asctime(time.gmtime(0)), time.strftime("%%|%y|%I|%p|%U", time.gmtime(1e9))))
show(lambda: (isinstance(time.time(), float), time.time_ns() > 10**18, time.monotonic() <= time.monotonic(), time.perf_counter() >= 0, time.sleep(0), type(time.gmtime()).__name__, len(time.gmtime()), time.gmtime(5).tm_sec, time.gmtime(0) < time.gmtime(1)))
show(lambda: time.strptime("x", "%Y"))
show(lambda: time.strptime("2024-13", "%Y-%m"))
show(lambda: time.sleep(-1))
show(lambda: time.gmtime("a"))
show(lambda: time.asctime(5))
show(lambda: time.strftime("%Y", (2024,)))
