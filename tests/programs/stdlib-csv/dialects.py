# Formats by name and by class.
import csv
import io

class Pipes(csv.Dialect):
    delimiter = '|'
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL

csv.register_dialect('pipes', Pipes)
csv.register_dialect('semi', delimiter=';', quoting=csv.QUOTE_ALL)
print('pipes' in csv.list_dialects(), csv.get_dialect('semi').delimiter)
for dialect in ('pipes', Pipes, 'semi', 'unix', csv.excel_tab):
    out = io.StringIO()
    csv.writer(out, dialect).writerow(['a|b', 'c;d', 1])
    print(repr(out.getvalue()))
csv.unregister_dialect('semi')
for wrong in (lambda: csv.get_dialect('semi'), lambda: csv.reader([], delimiter='ab'), lambda: csv.reader([], quoting=9), lambda: csv.reader([], foo=1),
              lambda: csv.writer(io.StringIO(), delimiter=None), lambda: csv.reader(5), lambda: list(csv.reader([b'a']))):
    try:
        wrong()
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
print(csv.field_size_limit())
