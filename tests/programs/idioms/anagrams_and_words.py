# Words: anagrams, palindromes, pangrams, Caesar, pig Latin, acronyms, counting.
from collections import Counter, defaultdict
from string import ascii_lowercase, ascii_uppercase

words = 'listen silent enlist google elgoog abc cab stone notes onset tones'.split()
groups = defaultdict(list)
for w in words:
    groups[''.join(sorted(w))].append(w)
print([g for g in groups.values() if len(g) > 1], max(groups.values(), key=len))
clean = lambda s: ''.join(c for c in s.lower() if c.isalnum())
for s in ('A man, a plan, a canal: Panama!', 'not this', ''):
    print(repr(s), clean(s) == clean(s)[::-1])
print(set(ascii_lowercase) <= set('The quick brown fox jumps over the lazy dog'.lower()))
shift = lambda n: str.maketrans(ascii_lowercase + ascii_uppercase, ascii_lowercase[n:] + ascii_lowercase[:n] + ascii_uppercase[n:] + ascii_uppercase[:n])
secret = 'Hello, World!'.translate(shift(3))
print(secret, secret.translate(shift(23)))
print(' '.join(w[1:] + w[0] + 'ay' if w[0] not in 'aeiou' else w + 'way' for w in 'pig latin is easy'.split()))
print(''.join(w[0].upper() for w in 'portable network graphics'.split()), Counter('mississippi').most_common(), Counter('aab') - Counter('ab'))
print('the end of the beginning'.title(), 'CamelCaseName'.swapcase(), ' '.join(reversed('one two three'.split())))
vowels = {c: 'hello there everyone'.count(c) for c in 'aeiou'}
print(vowels, 'abc'.join('123'), 'x'.join([]), '-'.join('solo'))
