from io import StringIO


def report(rows):
    with StringIO() as out:
        print('name', 'value', sep='\t', file=out)
        for name, value in rows:
            print(f'{name}\t{value:.2f}', file=out)
        return out.getvalue()


text = report([('a', 1), ('b', 2.345)])
print(text, end='')
source = StringIO(text)
header = source.readline().split()
for line in source:
    print(dict(zip(header, line.split())))
print(source.read() == '', source.tell() == len(text))
