# python: 3.12
# Random programs over four sets: every way of making and changing one, its order after each step.
import random
def val(r, k):
    c = r.randrange(12)
    if c < 5: return r.randrange(k)
    if c < 6: return -r.randrange(k)
    if c < 7: return r.randrange(k) * 2**r.randrange(70)
    if c < 8: return r.randrange(k) / 4
    if c < 9: return r.random() * 10 ** r.randrange(-20, 20)
    if c < 10: return (r.randrange(9), r.randrange(9))
    if c < 11: return r.choice([None, True, False, frozenset([r.randrange(5), r.randrange(5)]), (1, (2, r.randrange(4)))])
    return r.randrange(k)
def run(seed):
    r = random.Random(seed)
    k = r.choice([10, 40, 300, 5000])
    sets = [set() for _ in range(4)]
    for step in range(60):
        i, j = r.randrange(4), r.randrange(4)
        op = r.randrange(27)
        s, t = sets[i], sets[j]
        if op < 6:
            for _ in range(r.choice([1, 2, 5, 30])): s.add(val(r, k))
        elif op == 6: sets[i] = set([val(r, k) for _ in range(r.randrange(60))])
        elif op == 7: sets[i] = set(range(r.randrange(60)))
        elif op == 8: sets[i] = s | t
        elif op == 9: sets[i] = s & t
        elif op == 10: sets[i] = s - t
        elif op == 11: sets[i] = s ^ t
        elif op == 12: s |= t
        elif op == 13: s &= t
        elif op == 14: s -= t
        elif op == 15: s ^= t
        elif op == 16: s.update([val(r, k) for _ in range(9)], {val(r, k): 1 for _ in range(9)})
        elif op == 17:
            for _ in range(r.randrange(8)):
                if s: print(s.pop(), end=' ')
        elif op == 18:
            for x in list(s)[::r.randrange(1, 4)]: s.discard(x)
        elif op == 19: sets[i] = set(dict.fromkeys(val(r, k) for _ in range(20)))
        elif op == 20: sets[i] = s.union([val(r, k)], t, {val(r, k): 0})
        elif op == 21: sets[i] = s.intersection(list(t))
        elif op == 22: sets[i] = s.difference(list(t), [1, 2])
        elif op == 23: s.symmetric_difference_update([val(r, k) for _ in range(6)])
        elif op == 24: sets[i] = {*t, val(r, k)}
        elif op == 25: sets[i] = set(frozenset(s))
        elif op == 26:
            d = dict.fromkeys([val(r, k) for _ in range(r.randrange(30))], 3)
            e = dict.fromkeys([val(r, k) for _ in range(r.randrange(30))], 3)
            sets[i] = r.choice([lambda: d.keys() & s, lambda: d.keys() | s, lambda: s - d.keys(), lambda: d.keys() ^ e.keys(), lambda: d.items() ^ e.items(), lambda: d.keys() & e.keys(), lambda: s & d.keys(), lambda: d.items() | e.items(), lambda: d.keys() - e.keys(), lambda: set(d.keys() & list(s))])()
        print(step, op, sets[i])
    print({x % 7 for x in range(k)}, len(s))
for seed in range(2): run(seed)
