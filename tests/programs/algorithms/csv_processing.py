# A small CSV reader with quotes, conversions, totals by group and a written table.
DATA = '''city,year,population,note
"Berlin",2020,3664088,capital
Hamburg,2020,1852478,"port, north"
"Munich",2020,1488202,"says ""Servus"""
Berlin,2010,3460725,
Hamburg,2010,,missing
'''


def parse(text):
    row, field, quoted = [], '', False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"':
                field, i = field + '"', i + 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c in ',\n':
            row.append(field)
            field = ''
            if c == '\n':
                yield row
                row = []
        else:
            field += c
        i += 1


header, *rows = parse(DATA)
records = [dict(zip(header, row)) for row in rows]
for r in records:
    print(r)
totals = {}
for r in records:
    totals[r['year']] = totals.get(r['year'], 0) + int(r['population'] or 0)
print(totals)


def quote(value):
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


for row in [header, *rows][:4]:
    print(','.join(map(quote, row)))
print('|'.join(h.ljust(10) for h in header).rstrip())
for row in rows:
    print('|'.join(f'{v:>10}' if v.isdigit() else f'{v:<10}' for v in row).rstrip())
