# Groups of words with the same letters.
from collections import defaultdict

words = "listen silent enlist google elgoog abc cab bca tea eat ate rat tar art".split()
groups = defaultdict(list)
for word in words:
    groups["".join(sorted(word))].append(word)
for key in sorted(groups, key=lambda k: (-len(groups[k]), k)):
    print(key, groups[key])
print(dict(groups)["abc"], len(groups), "xyz" in groups, groups["xyz"], len(groups))
