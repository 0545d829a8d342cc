for s in ("", "abc", "h\u00e9llo", "\u20ac\U0001f600"):
    print([format(s, f) for f in ("", "s", "8", "<8", ">8", "^8", "*^9", ".2", "6.2", "\u00e9>6", "05", "0<6")])
for spec in ("d", "+", " ", "#", "=5", ",", "5.", "z", "\u00e9", ">5x5"):
    try:
        print(format("abc", spec))
    except ValueError as error:
        print(error)
