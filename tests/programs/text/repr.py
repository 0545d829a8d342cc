for s in ['abc', "it's", 'say "hi"', 'both \' and "', '\\', '\n\t\r', '\x00\x01\x1f\x7f', 'é€𝄞', '\x80\x9f\xa0\xad', '\u200b\u2028\ufeff', '\ud800', '\U000e0001', '\u0378', '']:
    print(ascii(s), repr(s).encode('utf-8', 'backslashreplace'))
print(ascii('abc'), ascii(['é', 1]), ascii({'€': '𝄞'}), ascii("it's"))
print(repr(['a', "b'c"]), str(['é']))
print([chr(i) for i in (9, 10, 13, 39, 34, 92, 127, 160, 255, 0x2603)])
