# What is put between quotes, by each rule.
import csv
import io

row = ['text', 'with,comma', 'with "quotes"', 'two\nlines', 5, 2.5, None, True, '']
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerow(row)
    print(repr(out.getvalue()), next(csv.reader(io.StringIO(out.getvalue(), newline=''))))
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar='\\', delimiter=';').writerow(['a;b', 'c\\d', 'e"f'])
csv.writer(out, quotechar="'", doublequote=False, escapechar='/').writerow(["it's", 'a,b'])
csv.writer(out).writerow([''])
csv.writer(out).writerow([])
print(repr(out.getvalue()))
for attempt in (lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.writer(out).writerow(5), lambda: csv.writer(5)):
    try:
        attempt()
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
