for s in ('ı', 'ſ', '\u212a', '\u212b', 'ß', 'İ', 'ẞ', 'ΌΣΟΣ Σ', 'ς', 'µ', 'ÿ', 'Ω', 'ϐ'):
    print(ascii(s), ascii(s.upper()), ascii(s.lower()), ascii(s.casefold()))
print('straße'.upper(), 'straße'.title(), 'ßx'.capitalize(), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'Σ'.lower())
