# Word counts, longest lines, histograms and a small index of a text.
import re
from collections import Counter

TEXT = """It was a cold night. The night watch saw a light;
a light in the tower, a cold light. "Who goes there?" said the watch.
Nobody said a word -- nobody ever did."""
words = re.findall(r"[a-z']+", TEXT.lower())
counts = Counter(words)
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f'{word:<8}{n:>3} {"#" * n}')
print(len(words), len(counts), max(counts, key=len), f'{sum(map(len, words)) / len(words):.3f}')
index = {}
for number, line in enumerate(TEXT.splitlines(), 1):
    for word in re.findall(r'\w+', line):
        index.setdefault(word.lower(), set()).add(number)
print({w: sorted(lines) for w, lines in index.items() if len(lines) > 1})
print([len(line) for line in TEXT.split('\n')], [s.strip()[:12] for s in re.split(r'[.?]', TEXT) if s.strip()])
pairs = Counter(zip(words, words[1:]))
print(pairs.most_common(2), sum(pairs.values()))
print(re.sub(r'\b(\w)(\w*)\b', lambda m: m[2] + m[1] + 'ay', TEXT.splitlines()[0]))
