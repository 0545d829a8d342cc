# What __getitem__ gets for each way to subscript.
class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Show()
print(s[1], s[1:2], s[::3], s[:, 1], s[1:2, ::3], s[...], s[()], s["a":"b"], s[-1:], s[1, 2, 3:4])
s[1:2] = "x"
s[::2, ...] = 5
del s[:3], s["k"]
