class C:
    def m(self, s):
        return eval("self.v + len(s)")
    v = 2
print(C().m("abc"))
