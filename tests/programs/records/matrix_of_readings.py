# Rows and columns of readings: transposed, scaled, with gaps filled.
readings = {"a": [1.0, None, 3.0], "b": [2.5, 2.0, None], "c": [None, None, None]}


def filled(values):
    out, last = [], None
    for v in values:
        last = v if v is not None else last
        out.append(last)
    return out


table = {k: filled(v) for k, v in readings.items()}
print(table)
print(list(zip(*table.values())), [*map(list, zip(*readings.values()))])
for name, values in table.items():
    known = [v for v in values if v is not None]
    low, high = min(known, default=None), max(known, default=None)
    print(name, low, high, [round((v - low) / (high - low), 3) if low != high else None for v in known])
