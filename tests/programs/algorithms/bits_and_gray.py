# Gray codes, Hamming distance and parity.
print([f"{i ^ i >> 1:03b}" for i in range(8)])


def back(g):
    n = 0
    while g:
        n, g = n ^ g, g >> 1
    return n


print([back(i ^ i >> 1) for i in range(16)] == list(range(16)))
print([(a, b, (a ^ b).bit_count()) for a, b in ((0, 7), (5, 5), (2**70, 1))], [bin(n).count("1") % 2 for n in range(8)])


def hamming(bits):
    d = dict(zip((3, 5, 6, 7), bits))
    for p in (1, 2, 4):
        d[p] = sum(v for i, v in d.items() if i & p and i != p) % 2
    return [d[i] for i in range(1, 8)]


word = hamming([1, 0, 1, 1])
for error in range(8):
    sent = word[:]
    if error:
        sent[error - 1] ^= 1
    at = 0
    for i, bit in enumerate(sent, 1):
        at ^= i * bit
    print(error, sent, at, end="; " if error < 7 else "\n")
