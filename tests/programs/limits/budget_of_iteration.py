# Long but finite work is done to the end: a million steps of several kinds.
total = 0
for i in range(300_000):
    total += i & 3
print(total)
print(sum(range(1_000_000)), len(list(filter(None, range(100_000)))))
print(max(x * x % 1009 for x in range(50_000)), sorted(range(20_000), reverse=True)[:3])
text = "ab" * 50_000
print(text.count("ba"), len(text.replace("a", "ccc")), text.find("bb"))
print(len({i: i for i in range(50_000)}), len(set(range(0, 200_000, 3))))
