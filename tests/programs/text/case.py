words = ['hello', 'HELLO', 'Hello World', "they're bill's", 'straße', 'ÀÉÎ', 'àéî', 'ÿ', 'µ', 'ΑΒΓΣ', 'ΟΔΟΣ ΟΔΟΣ', 'Привет МИР', 'ĀāĂă', '123abc', '', 'x', 'ⅷ Ⅷ', 'ⓐⒶ', 'ÞþÐð', 'ŸÿK', 'Հայ']
for w in words:
    print(w.upper(), w.lower(), w.capitalize(), w.swapcase(), w.casefold())
for w in ["hello world", "they're bill's friends", 'a1b2', 'HELLO', 'ñandú émile', "x-y_z"]:
    print(w.title(), w.istitle(), w.title().istitle())
print('STRASSE'.casefold() == 'straße'.casefold(), 'ΣΊΣΥΦΟΣ'.casefold() == 'σίσυφος'.casefold())
print(len('İ'.lower()), 'ABC'.isupper(), 'abc'.islower(), 'aBc'.islower(), '123'.isupper(), 'A1'.isupper(), ''.islower(), 'ǅ'.istitle())
