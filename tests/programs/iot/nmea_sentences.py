# Parsing NMEA sentences of a GPS receiver: checksum, position, time.
from functools import reduce


def checksum(body):
    return reduce(lambda a, c: a ^ ord(c), body, 0)


def degrees(text, side):
    if not text:
        return None
    dot = text.index('.')
    value = int(text[:dot - 2]) + float(text[dot - 2:]) / 60
    return round(-value if side in 'SW' else value, 6)


def parse(sentence):
    body, _, given = sentence.strip().removeprefix('$').partition('*')
    if not given or int(given, 16) != checksum(body):
        return f'bad checksum {given or "missing"}, computed {checksum(body):02X}'
    kind, *fields = body.split(',')
    match kind[2:]:
        case 'GGA':
            time, lat, ns, lon, ew, quality, satellites, *_ = fields
            return {'time': ':'.join(time[i:i + 2] for i in (0, 2, 4)), 'lat': degrees(lat, ns), 'lon': degrees(lon, ew),
                    'fix': quality != '0', 'satellites': int(satellites)}
        case 'RMC' if fields[1] == 'A':
            return {'speed': float(fields[6]) * 1.852, 'course': float(fields[7] or 0)}
        case 'RMC':
            return 'no fix'
        case other:
            return f'unknown {other}'


def sentence(body):
    return f'${body}*{checksum(body):02X}\r\n'


print(repr(sentence('GPGLL,4916.45,N')))
for text in (sentence('GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,'), sentence('GPRMC,123519,A,4807.038,S,01131.000,W,022.4,084.4,230394'),
             sentence('GPRMC,1,V,,,,,,,'), sentence('GPZDA,1'), '$GPGGA,1*00', '$GPGGA,2', sentence('GNGGA,000000,,,,,0,00,,,,,,,')):
    print(parse(text))
