print(eval("1and 0"), eval("0x1.to_bytes(1)"), eval("1if 1else 0"), "\N{LATIN SMALL LETTER A}", eval('"\\N{LATIN SMALL LETTER B}"'))
