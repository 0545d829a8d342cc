# Methods that change nothing still give a new bytearray.
b = bytearray(b"abc")
copies = [b.strip(), b.ljust(1), b.replace(b"z", b""), b.removeprefix(b"q"), b.zfill(1), b.center(2), b.copy(), b[:], b + b"", b * 1, b.translate(None)]
for copy in copies:
    copy.append(33)
print(b, copies == [bytearray(b"abc!")] * len(copies))
alias = b
alias += b"d"
print(b, alias is b)
