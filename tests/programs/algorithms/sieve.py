# The sieve of Eratosthenes, with a bytearray and with slices.
def primes_below(n):
    flags = bytearray([1]) * n
    flags[0:2] = b'\0\0'
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n, i)))
    return [i for i in range(n) if flags[i]]


primes = primes_below(200)
print(len(primes), primes[:10], primes[-3:])
print([(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2][:8])


def factors(n):
    out = []
    for p in primes:
        while n % p == 0:
            out.append(p)
            n //= p
        if n == 1:
            break
    return out


for n in (1, 2, 97, 360, 1001):
    print(n, factors(n), ' x '.join(map(str, factors(n))) or 'none')
