# Warm state in globals: counters, last seen, sets and defaults over several invocations.
import json
from collections import Counter, defaultdict

_last = {}
_counts = Counter()
_types = defaultdict(set)
_cold = True


def handler(event, context):
    global _cold
    started, _cold = _cold, False
    device, seq = event['device'], event['seq']
    gap = seq - _last.get(device, seq - 1) - 1
    _last[device] = seq
    _counts[device] += 1
    _types[event.get('type', 'unknown')].add(device)
    return {'cold': started, 'missed': gap, 'total': _counts.total(), 'top': _counts.most_common(1)[0]}


EVENTS = [('a', 1, 't'), ('b', 7, 'h'), ('a', 2, 't'), ('a', 5, None), ('b', 8, 't')]
for device, seq, kind in EVENTS:
    event = {'device': device, 'seq': seq} | ({'type': kind} if kind else {})
    print(json.dumps(handler(event, None)))
print({k: sorted(v) for k, v in _types.items()}, _counts, _last)
