# Huffman codes of a text: table, encoding, decoding.
import heapq
from collections import Counter


def build(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], serial, (a[2], b[2])))
        serial += 1
    return heap[0][2]


def codes(tree, prefix=''):
    if isinstance(tree, str):
        return {tree: prefix or '0'}
    left, right = tree
    return codes(left, prefix + '0') | codes(right, prefix + '1')


def decode(bits, tree):
    node = tree
    for bit in bits:
        node = node[int(bit)]
        if isinstance(node, str):
            yield node
            node = tree


text = 'the sensor sent seven tense tests'
tree = build(text)
table = codes(tree)
for c, code in sorted(table.items(), key=lambda item: (len(item[1]), item[1])):
    print(repr(c), code)
bits = ''.join(table[c] for c in text)
print(len(bits), 'bits for', len(text) * 8, round(len(bits) / len(text), 3))
print(''.join(decode(bits, tree)) == text, bits[:40])
