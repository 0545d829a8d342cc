# A parser for lines with quoted fields, as a state machine.
def fields(line):
    out, field, quoted, i = [], [], False, 0
    while i < len(line):
        ch = line[i]
        if quoted:
            if ch == '"' and line[i + 1 : i + 2] == '"':
                field.append('"')
                i += 1
            elif ch == '"':
                quoted = False
            else:
                field.append(ch)
        elif ch == '"':
            quoted = True
        elif ch == ",":
            out.append("".join(field))
            field = []
        else:
            field.append(ch)
        i += 1
    if quoted:
        raise ValueError(f"quote not closed: {line!r}")
    out.append("".join(field))
    return out


for line in ['a,b,c', '"x, y",2,', '"say ""hi""",3', ',,']:
    print(fields(line))
try:
    fields('"open,1')
except ValueError as error:
    print(error)
header, *rows = map(fields, ["id,name,value", "1,temp,20.5", "2,hum,40"])
print([dict(zip(header, row)) for row in rows])
