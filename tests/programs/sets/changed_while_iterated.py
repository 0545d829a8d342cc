# A set that changes its size ends the loop over it with an error; the set itself is sound.
s = {1, 2, 3}
try:
    for n in s:
        s.add(n + 10)
except RuntimeError as error:
    print(error, len(s))
s = set(range(10))
try:
    for n in s:
        s.discard(n)
except RuntimeError as error:
    print(error, s)
it = iter({4, 5})
print(next(it), next(it), next(it, "end"), next(it, "end"))
s = {1, 2}
for n in s:
    s.discard(n)
    s.add(n)
print(s)
