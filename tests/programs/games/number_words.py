# Numbers in English words.
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
BIG = [(10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for size, name in BIG:
        if n >= size:
            rest = n % size
            return f"{words(n // size)} {name}" + (f"{' and' * (rest < 100)} {words(rest)}" if rest else "")


for n in (0, 7, 13, 21, 80, 100, 115, 342, 1000, 1001, 12345, 7000000, 10**9 + 1, -42):
    print(n, words(n))
print(max(range(200), key=lambda n: len(words(n))), sorted(range(12), key=words))
