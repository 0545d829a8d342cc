# The same moment in several zones, and arithmetic across midnight.
from datetime import datetime, timedelta, timezone

moment = datetime(2024, 12, 31, 23, 30, tzinfo=timezone.utc)
for hours, name in ((0, "UTC"), (1, "CET"), (-5, "EST"), (5.5, "IST")):
    zone = timezone(timedelta(hours=hours), name)
    local = moment.astimezone(zone)
    print(f"{local:%Y-%m-%d %H:%M %Z %z}", local.isoformat(), local == moment, local.utcoffset())
naive = datetime(2024, 1, 1)
try:
    print(moment - naive)
except TypeError as error:
    print(error)
print(moment.timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.fromisoformat("2024-02-29T12:00:00+02:00").astimezone(timezone.utc))
print(moment == naive, (moment + timedelta(hours=1)).date(), moment.replace(hour=1, minute=0).time())
