import re

for pattern in ('a*', 'a+', 'a?', 'a*?', 'a+?', 'a??', 'a{2}', 'a{2,}', 'a{,2}', 'a{1,3}?', 'a{1,2}', '(a|b)*', '(ab)*?c', 'a*+', 'a++a', '(?>a*)b', '(?>a*)a', '(a|ab)(c|bcd)(d*)', '(a*)*', '(a*)+', '(|a)+', '(a|b|ab)*?c', 'x{,', 'x{2', '{}', 'a{0}b', '(?:a{2}){2}', '((a)|b){2,3}', '(a?){3}'):
    line = [pattern]
    for text in ('', 'a', 'aaaa', 'aab', 'ababc', 'abcd', 'x{,', 'x{2', '{}', 'b'):
        m = re.match(pattern, text)
        line.append(None if m is None else (m.span(), m.groups()))
    print(line)
print(re.search(r'<.*>', '<a><b>').group(), re.search(r'<.*?>', '<a><b>').group(), re.search(r'<[^>]*>', '<a><b>').group())
print(re.findall(r'\b\w{3}\b', 'the cat sat on mats'))
print(len(re.match('(?:ab)*', 'ab' * 5000).group()), len(re.match('(a|b)*c', 'ab' * 3000 + 'c').group()))
print(len(re.match('.*', 'x' * 100000).group()))
