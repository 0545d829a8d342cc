# An __eq__ that empties the set it is asked for.
class Bad:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.target.clear()
        return False


s = set()
s.add(Bad(s))
s.add(1)
print(len(s), 1 in s)
s.add(33)
s.add(65)
print(1 in s, len(s) <= 3, 65 in s)
