# Case of ASCII letters only; a bytearray gives a bytearray.
for kind in (bytes, bytearray):
    text = kind(b"heLLo wORLD \xe9t\xc9 it's 3rd")
    print(text.upper(), text.lower(), text.title(), text.swapcase(), text.capitalize())
    print(kind(b"ABC1").isupper(), kind(b"abc\xc9").islower(), kind(b"Ab Cd").istitle(), kind(b"1").isupper(), kind(b"").islower())
