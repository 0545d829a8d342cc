t = str.maketrans('abc', 'xyz')
print('aabbcc-d'.translate(t), t)
t = str.maketrans('abc', 'xyz', 'd')
print('abcd'.translate(t))
t = str.maketrans({'a': 'AA', 'b': None, 99: 100, 'é': '€'})
print('abcé!'.translate(t), t)
print('abc'.translate({97: 98, 98: None}), 'abc'.translate({}), 'abc'.translate([None] * 97 + ['Z']) if False else '')
for f in (lambda: str.maketrans('ab', 'x'), lambda: str.maketrans(5), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 1}), lambda: 'a'.translate({97: 0x110000}), lambda: 'a'.translate({97: 1.5})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class T:
    def __getitem__(self, k):
        if k == 98:
            raise KeyError(k)
        return chr(k).upper()
print('abc'.translate(T()))
