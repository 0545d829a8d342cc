# Equal keys keep their order, in both directions.
words = ["pear", "Fig", "apple", "fig", "Date", "kiwi", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w), reverse=True))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: -p[0]), max(pairs, key=lambda p: p[0]), min(pairs, key=lambda p: p[0]))
