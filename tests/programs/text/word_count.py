# Words counted, sorted by number and name.
from collections import Counter
import re

text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief"""
words = re.findall(r"[a-z']+", text.lower())
counts = Counter(words)
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f"{word:<12}{n:>3} {'*' * n}")
print(counts.most_common(2), sum(counts.values()), len(counts), max(map(len, words)))
print(Counter(map(len, words)), Counter("abca") - Counter("ab"), Counter(a=2) + Counter(a=1, b=0))
