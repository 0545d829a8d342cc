samples = ['', 'a', 'A', '1', ' ', '\t', 'é', 'ß', '²', '½', '٣', '€', '_', 'a1', 'a b', 'Ⅷ', '\x00', '\x7f', '\u00a0', '\u200b', '\u2028', '日本', 'ª', 'ʰ', '\u0301', '①', '৪', '\ue000', '𝔸', '😀', '\u0378', 'Ω', 'я', 'ǅ', '\x1f', '\x85', '\xad']
for s in samples:
    print(ascii(s), s.isalpha(), s.isalnum(), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isspace(), s.isprintable(), s.isupper(), s.islower(), s.istitle(), s.isascii(), s.isidentifier())
print('abc'.isidentifier(), '_x1'.isidentifier(), '1x'.isidentifier(), 'a b'.isidentifier(), 'été'.isidentifier(), 'for'.isidentifier())
