# Corners of reading: quotes inside fields, empty lines, escapes, numbers.
import csv

def parsed(text, **options):
    try:
        return list(csv.reader(text.split('|'), **options))
    except (csv.Error, ValueError) as error:
        return f'{type(error).__name__}: {error}'

print(parsed('a,b,c|1,2,3'))
print(parsed('"a ""quoted"" b",c|""|,|'))
print(parsed('a"b"c,"d"e'), parsed('"d"e', strict=True), parsed('"open'), parsed('"open', strict=True))
print(parsed('a, b, "c"'), parsed('a, b, "c"', skipinitialspace=True))
print(parsed('1,"2",x', quoting=csv.QUOTE_NONNUMERIC), parsed('1,"2",-3e2', quoting=csv.QUOTE_NONNUMERIC))
print(parsed('a\\,b,c', escapechar='\\'), parsed("'a,b',c", quotechar="'"), parsed('"a",b', quoting=csv.QUOTE_NONE))
print(parsed('a\tb', delimiter='\t'), parsed('a\tb', dialect='excel-tab'))
reader = csv.reader(['x,y', '"multi', 'line",z'])
for row in reader:
    print(reader.line_num, row)
print(csv.reader([]).dialect.delimiter, csv.list_dialects())
