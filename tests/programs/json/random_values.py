import json
seed = 2024
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
def value(depth):
    kind = rnd(10 if depth else 7)
    if kind == 0:
        return None
    if kind == 1:
        return rnd(2) == 1
    if kind == 2:
        return rnd(1000) - 500
    if kind == 3:
        return (rnd(30000) - 15000) * 10 ** rnd(20)
    if kind == 4:
        return (rnd(30000) - 15000) / 10 ** rnd(12)
    if kind < 7:
        return ''.join('ab"\\/\n\t\x00\x7fé€𝄞 '[rnd(13)] for _ in range(rnd(12)))
    if kind < 9:
        return [value(depth - 1) for _ in range(rnd(5))]
    return {''.join('xyzé'[rnd(4)] for _ in range(rnd(4))): value(depth - 1) for _ in range(rnd(5))}
for round in range(120):
    v = value(4)
    s = json.dumps(v)
    print(s, json.loads(s) == v, ascii(json.dumps(v, ensure_ascii=False)), json.dumps(v, sort_keys=True, separators=(',', ':')))
    at = rnd(len(s) + 1)
    for broken in (s[:at], s[:at] + '}' + s[at:], s[:at] + s[at + 1:], s[:at] + '\\' + s[at:]):
        try:
            print(ascii(json.loads(broken)))
        except ValueError as e:
            print(e)
