# A table of readings from an event's body to a summary and back to text.
import csv
import io

body = 'sensor,time,value\r\nt1,2024-01-01T00:00,21.5\r\n"t2, north",2024-01-01T00:00,19\r\nt1,2024-01-01T01:00,\r\n'
rows = list(csv.DictReader(io.StringIO(body)))
print(rows[1])
sums = {}
for row in rows:
    if row['value']:
        sums.setdefault(row['sensor'], []).append(float(row['value']))
out = io.StringIO()
writer = csv.writer(out)
writer.writerow(['sensor', 'count', 'mean'])
writer.writerows([name, len(v), sum(v) / len(v)] for name, v in sums.items())
print(out.getvalue())
