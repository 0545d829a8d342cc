# Lines of a log through generators to a report.
import re
from collections import Counter, defaultdict

LOG = """\
2024-05-01T10:00:01 INFO  pump-1 started in 35 ms
2024-05-01T10:00:02 ERROR pump-2 no answer
2024-05-01T10:00:05 INFO  pump-1 read 20.5
garbage
2024-05-01T10:01:05 WARN  pump-1 read 99.5
2024-05-01T10:01:09 ERROR pump-2 no answer
2024-05-01T10:02:00 INFO  pump-3 started in 7 ms
"""
LINE = re.compile(r"(?P<time>\S+) (?P<level>[A-Z]+)\s+(?P<source>\S+) (?P<text>.*)")


def parse(lines):
    for number, line in enumerate(lines, 1):
        if m := LINE.fullmatch(line):
            yield m.groupdict()
        else:
            print(f"line {number} is not understood: {line!r}")


def by_minute(records):
    groups = defaultdict(list)
    for r in records:
        groups[r["time"][:16]].append(r)
    return groups


records = list(parse(LOG.splitlines()))
print(Counter(r["level"] for r in records))
for minute, group in by_minute(records).items():
    print(minute, [f"{r['source']}:{r['level'][0]}" for r in group])
print([float(m[1]) for r in records if (m := re.search(r"read ([\d.]+)", r["text"]))])
print(sum(int(m.group(1)) for r in records if (m := re.search(r"in (\d+) ms", r["text"]))))
