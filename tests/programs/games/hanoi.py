# The towers of Hanoi: moves, and the state of the pegs.
def moves(n, a="A", b="B", c="C"):
    if n:
        yield from moves(n - 1, a, c, b)
        yield n, a, c
        yield from moves(n - 1, b, a, c)


pegs = {"A": [3, 2, 1], "B": [], "C": []}
for disk, source, target in moves(3):
    assert pegs[source][-1] == disk and (not pegs[target] or pegs[target][-1] > disk)
    pegs[target].append(pegs[source].pop())
    print(f"{disk}: {source} -> {target}", pegs)
print(sum(1 for _ in moves(10)))
