print('a\nb\r\nc\rd'.splitlines(), 'a\n\nb\n'.splitlines(), ''.splitlines(), '\n'.splitlines(), 'abc'.splitlines())
print('a\nb\r\nc\rd'.splitlines(True), 'a\n\nb\n'.splitlines(keepends=True), '\r\n\r'.splitlines(True))
print('a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines())
print('a\tb\t\tc'.expandtabs(), 'a\tbc\tdef\tg'.expandtabs(4), '\t'.expandtabs(0), 'ab\n\tc'.expandtabs(3), 'é\tx'.expandtabs(4), 'a\tb'.expandtabs(tabsize=2), '\ta'.expandtabs(-1))
