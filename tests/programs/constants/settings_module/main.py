import settings
from settings import DEBUG, INTERVAL
from app import flags, VERSION
from app.flags import TRACE

def f():
    if DEBUG:
        import json
        return json.dumps([1])
    return INTERVAL * 2

def early():
    return LATE_NAME
try:
    early()
except NameError as e:
    print(e)
LATE_NAME = 3
print(early())
if settings.DEBUG or TRACE:
    import decimal
    print(decimal.Decimal(1))
if settings.MODE == "dev":
    open("x")
print(f(), settings.INTERVAL * 2, settings.TWICE, flags.TRACE, VERSION, settings.PAIR)
if settings.MODE in settings.LEVELS:
    print("no")
settings.bump()
print(settings.count)
def local_shadow(INTERVAL):
    return INTERVAL
print(local_shadow(1))
class K:
    INTERVAL = INTERVAL + 1
    z = INTERVAL
print(K.INTERVAL, K.z, [INTERVAL for INTERVAL in range(2)], [INTERVAL for _ in range(2)])
def doc():
    NAME
    settings.NAME
print(doc.__doc__)
match 30:
    case settings.INTERVAL:
        print("m")
print(f"{INTERVAL=} {settings.NAME!r:>10}")
