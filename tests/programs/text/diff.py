# The lines that two texts share, and what changed.
def diff(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j < len(b) and (i == len(a) or table[i][j + 1] >= table[i + 1][j]):
            yield "+", b[j]
            j += 1
        else:
            yield "-", a[i]
            i += 1


for sign, line in diff("one two three four".split(), "zero one three four five".split()):
    print(sign, line)
print("".join(s for s, _ in diff("abc", "abc")), list(diff("", "x")))
