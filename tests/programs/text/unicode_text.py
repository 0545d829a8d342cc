text = 'Zażółć gęślą jaźń — 日本語テキスト 😀'
print(text, len(text), text[::-1])
print(text.split(), text.upper(), text.lower(), text.find('日'), text[text.index('日'):])
counts = {}
for c in text:
    counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items())[:12])
print(sorted(text)[-5:], max(text), min(text), list(reversed('añ€𝄞')))
print('e\u0301' == 'é', len('e\u0301'), 'ﬁ'.isalpha(), '•')
print(text.encode()[:12], text.center(45, '·'))
