# Letters with more than one other case, in literals, sets and ranges.
import re

for pattern in ('k', 'K', '\u212a', '[19k]', '[J-M]', '[\u2129-\u212b]', '[^k]'):
    print(ascii(pattern), [ascii(c) for c in 'kK\u212a' if re.match(pattern, c, re.I)])
for pattern in ('s', '[S]', '\u017f', '[\u017e-\u0180]'):
    print(ascii(pattern), [ascii(c) for c in 'sS\u017f' if re.match(pattern, c, re.I)])
for pattern in ('в', '[В]', '[\u0431-\u0433]', '\u1c80', '[\u1c80]'):
    print(ascii(pattern), [ascii(c) for c in 'вВ\u1c80' if re.match(pattern, c, re.I)])
print([ascii(c) for c in '\xe9\xc9\u0130iI\u0131' if re.match('[\xc9i]', c, re.I)], re.findall('[é-ü]+', 'ÉÊzü', re.I), re.findall('(?a)[é-ü]+', 'ÉÊzü', re.I))
print(re.sub('straße|ÄRGER', '*', 'STRAßE Ärger', flags=re.I), re.findall(r'(É)\1', 'Éé éé', re.I))
