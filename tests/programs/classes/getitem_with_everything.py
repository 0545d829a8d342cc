# What __getitem__ receives for each kind of subscript.
class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Show()
print(s[1], s[1:2], s[::3], s[1, 2], s[1:2, ...], s["a"], s[()], s[None], s[-1], s[*[1, 2]])
s[1:] = 5
s["k", 2] = 6
del s[0], s[::-1]
s[0] += "x" if False else 1
