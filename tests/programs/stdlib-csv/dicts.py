# Rows as dicts: missing and extra fields, and what a writer refuses.
import csv
import io

reader = csv.DictReader(['a,b,c', '1,2', '', '1,2,3,4,5'], restkey='more', restval='-')
print(reader.fieldnames, list(reader), reader.line_num)
print(list(csv.DictReader(['1;2', '3;4'], fieldnames=['x', 'y'], delimiter=';')))
out = io.StringIO()
writer = csv.DictWriter(out, ['id', 'value'], restval='n/a', extrasaction='ignore', lineterminator='\n')
print(writer.writeheader())
writer.writerow({'id': 1, 'value': 'x', 'extra': True})
writer.writerows([{'id': 2}, {'value': 'only'}])
print(out.getvalue(), end='')
try:
    csv.DictWriter(out, ['id']).writerow({'id': 1, 'other': 2})
except ValueError as error:
    print(error)
