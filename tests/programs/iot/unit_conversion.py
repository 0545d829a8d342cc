# Converting units by a table of factors and offsets; unknown units are reported.
UNITS = {'C': ('temperature', 1, 0), 'F': ('temperature', 5 / 9, -32 * 5 / 9), 'K': ('temperature', 1, -273.15),
         'Pa': ('pressure', 1, 0), 'hPa': ('pressure', 100, 0), 'psi': ('pressure', 6894.757, 0), 'bar': ('pressure', 1e5, 0)}


def convert(value, source, target):
    try:
        (kind, a, b), (other, c, d) = UNITS[source], UNITS[target]
    except KeyError as unknown:
        raise ValueError(f'unknown unit {unknown}') from None
    if kind != other:
        raise ValueError(f'{source} is a {kind}, {target} a {other}')
    return (value * a + b - d) / c


for args in ((100, 'C', 'F'), (32, 'F', 'C'), (0, 'K', 'C'), (1013.25, 'hPa', 'bar'), (1, 'psi', 'Pa'), (-40, 'F', 'C')):
    print('%g %s = %.4g %s' % (args[0], args[1], convert(*args), args[2]))
for bad in ((1, 'C', 'Pa'), (1, 'mile', 'C')):
    try:
        convert(*bad)
    except ValueError as error:
        print(error, error.__cause__, error.__suppress_context__)
