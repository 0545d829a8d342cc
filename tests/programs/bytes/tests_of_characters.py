# isalpha and its like know ASCII.
for text in (b"", b"abc", b"ab1", b"12", b" \t\n\r\x0b\x0c", b"\x1c", b"\xe9", b"a b", b"\xff1"):
    print(text, text.isalpha(), text.isalnum(), text.isdigit(), text.isspace(), text.isascii())
