# Overlaps, merged intervals and durations in words.
from datetime import datetime, timedelta


def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return out


def words(d):
    minutes, seconds = divmod(int(d.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return " ".join(f"{n} {name}{'s' * (n != 1)}" for n, name in ((hours, "hour"), (minutes, "minute"), (seconds, "second")) if n) or "no time"


at = lambda text: datetime.fromisoformat("2024-03-01T" + text)
spans = [(at("09:00"), at("10:30")), (at("10:00"), at("11:00")), (at("13:00"), at("13:01:05"))]
for start, end in merge(spans):
    print(f"{start:%H:%M}-{end:%H:%M}", words(end - start))
total = sum(((e - s) for s, e in merge(spans)), timedelta())
print(total, words(total), words(timedelta()), total / 2, total // timedelta(minutes=30), total % timedelta(hours=1))
