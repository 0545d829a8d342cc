# A handler's time stamps: the same moment in four forms.
import time
from datetime import datetime, timezone

def stamp(seconds):
    when = time.gmtime(seconds)
    return time.strftime('%Y-%m-%dT%H:%M:%S', when) + '.%03dZ' % (seconds % 1 * 1000)

for seconds in (1700000000.25, 0.5, 1709251199.999):
    aware = datetime.fromtimestamp(seconds, timezone.utc)
    print(stamp(seconds), aware.isoformat(timespec='milliseconds'), aware.timetuple()[:6] == tuple(time.gmtime(seconds))[:6])
parsed = time.strptime('2023-11-14T22:13:20Z', '%Y-%m-%dT%H:%M:%SZ')
print(int(time.mktime(parsed)), parsed.tm_wday, parsed.tm_yday)
