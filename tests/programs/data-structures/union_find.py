# Disjoint sets with path halving; the islands of a map.
class DisjointSets:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        self.parent[self.find(a)] = self.find(b)

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return sorted(out.values())


sea = """\
##..#
#..##
..#..
#.#.#""".splitlines()
sets = DisjointSets()
for y, row in enumerate(sea):
    for x, cell in enumerate(row):
        if cell == "#":
            sets.find((y, x))
            for dy, dx in ((-1, 0), (0, -1)):
                if (y + dy, x + dx) in sets.parent:
                    sets.join((y, x), (y + dy, x + dx))
for group in sets.groups():
    print(len(group), group)
