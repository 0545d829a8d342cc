# A code by frequency, and text through it and back.
import heapq
from collections import Counter


def code(text):
    heap = [(n, i, ch) for i, (ch, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    number = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], number, (a[2], b[2])))
        number += 1
    table = {}

    def walk(node, bits):
        if isinstance(node, tuple):
            walk(node[0], bits + "0")
            walk(node[1], bits + "1")
        else:
            table[node] = bits or "0"

    walk(heap[0][2], "")
    return table


text = "she sells sea shells"
table = code(text)
bits = "".join(table[ch] for ch in text)
back, at, reverse = "", "", {v: k for k, v in table.items()}
for bit in bits:
    at += bit
    if at in reverse:
        back, at = back + reverse[at], ""
print(sorted(table.items(), key=lambda p: (len(p[1]), p[1])), len(bits), len(text) * 8, back == text)
