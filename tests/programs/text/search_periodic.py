# Searching texts that repeat themselves, where a plain search compares much: against a slow one.
import random

rng = random.Random(7)


def slow(text, needle):
    for i in range(len(text) - len(needle) + 1):
        if text.startswith(needle, i):
            return i
    return -1


def slow_last(text, needle):
    for i in range(len(text) - len(needle), -1, -1):
        if text.startswith(needle, i):
            return i
    return -1


wrong = 0
found = 0
for case in range(60):
    unit = ''.join(rng.choice('ab') for _ in range(rng.randrange(1, 5)))
    text = (unit * 200)[:rng.randrange(100, 200)]
    needle = text[:rng.randrange(20, 60)]
    k = rng.randrange(len(needle))
    if case % 3:
        needle = needle[:k] + rng.choice('ab') + needle[k + 1:]
    if case % 2:
        text += needle + unit
    if case % 5 == 0:
        text = needle + 'b' + text
    wrong += text.find(needle) != slow(text, needle)
    wrong += text.rfind(needle) != slow_last(text, needle)
    wrong += text.encode().find(needle.encode()) != slow(text, needle)
    found += needle in text
print(wrong, found)
print(('a' * 500 + 'b').find('a' * 50 + 'b'), ('a' * 500).find('a' * 50 + 'b'), ('b' + 'a' * 500).rfind('b' + 'a' * 50))
print(('ab' * 300).count('abab'), ('ab' * 300).replace('ab' * 20 + 'b', '-') == 'ab' * 300, ('aab' * 100 + 'aa').split('aabaab' * 8 + 'aa'))
