# Topics and file names by patterns.
import fnmatch

cases = [('a.txt', '*.txt'), ('a.txt', '*.py'), ('abc', 'a?c'), ('abc', 'a[b-d]c'), ('abc', 'a[!b]c'), ('a]c', 'a[]]c'), ('a-c', 'a[-x]c'), ('a[c', 'a[c'),
         ('x\ny', 'x*y'), ('', '*'), ('ab', '**b'), ('abcabc', 'a*c*b*'), ('^', '[^]'), ('A.TXT', '*.txt'), ('a\\b', 'a[\\]b'), ('a', '[b-a]'), ('aa', '[!]a]a')]
for name, pattern in cases:
    print(repr(name), pattern, fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(['temp/1', 'temp/2', 'hum/1'], 'temp/*'))
for pattern in ('*.py', 'a?b', '[a-c]x', '[!x]*y*z', 'a.b+c', '[', 'a**b'):
    print(fnmatch.translate(pattern))
