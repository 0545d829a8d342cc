# A GPS sentence: checksum, degrees, errors.
def checksum(text):
    c = 0
    for ch in text:
        c ^= ord(ch)
    return f"{c:02X}"


def degrees(text, side):
    dot = text.index(".")
    value = int(text[: dot - 2]) + float(text[dot - 2 :]) / 60
    return -value if side in "SW" else value


def parse(line):
    if not line.startswith("$") or "*" not in line:
        raise ValueError(f"not a sentence: {line!r}")
    body, given = line[1:].split("*")
    if checksum(body) != given.strip():
        raise ValueError(f"checksum {given.strip()}, not {checksum(body)}")
    kind, time, lat, ns, lon, ew, *rest = body.split(",")
    return {"kind": kind, "time": f"{time[:2]}:{time[2:4]}:{time[4:6]}", "lat": round(degrees(lat, ns), 5), "lon": round(degrees(lon, ew), 5), "satellites": int(rest[1])}


body = "GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,"
print(parse(f"${body}*{checksum(body)}\r\n"))
for bad in ("GPGGA", f"${body}*00"):
    try:
        parse(bad)
    except ValueError as error:
        print(error)
