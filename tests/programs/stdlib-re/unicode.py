import re

text = 'Grüße, 世界! déjà-vu ١٢٣ 🎉x'
print(re.findall(r'\w+', text), re.findall(r'\d+', text), re.findall(r'\W', text))
m = re.search('世(.)', text)
print(m, m.span(), m.span(1), m.start(), text[m.start():m.end()])
print([m.span() for m in re.finditer(r'[^\x00-\x7f]', text)])
print(re.findall('[à-ÿ]+', text), re.findall('[^a-z ]', 'aéb'), re.findall('GRÜSSE|grü', text, re.I), re.findall('É', 'é', re.I))
print(re.search('x', text).span(), re.compile('.').match(text, 8), re.compile('x$').search(text, 0, len(text)))
print(re.split('é', text), re.sub('é|à', lambda m: '<%d>' % m.start(), text))
print(re.findall(r'\s', 'a\u00a0b\u2003c\x1fd e'), re.findall(r'\s', 'a\u00a0b c', re.A))
print(re.findall(r'[\w]+', 'é_1', re.A), re.findall(r'[^\W\d]+', 'aé1_b'), re.findall('[k]', '\u212ak', re.I), re.findall('s', '\u017fS', re.I))
print(re.findall(r'\u00e9|\x41|\U0001F389', 'éA🎉'), re.match('(.)(.)', '🎉é').groups())
print(re.findall(r'\bé\w*', 'été étage'), re.findall('[Ω-ω]', 'ωΩΨ'))
