"""Calling __init__ of a container anew: lists and sets begin again, dicts keep what they have."""
a = [1, 2]
a.__init__()
print(a)
a.__init__((4, 5))
print(a)
s = {1}
s.__init__('ab')
print(sorted(s))
d = {1: 2}
d.__init__({3: 4}, x=5)
print(d)
b = bytearray(b'ab')
b.__init__(b'xyz')
print(b)
for call in (lambda: set().__init__(a=1), lambda: [].__init__(a=1)):
    try:
        call()
    except TypeError as e:
        print(e)
