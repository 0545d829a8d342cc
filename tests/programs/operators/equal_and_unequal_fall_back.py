class E:
    def __repr__(s): return "E"
    def __eq__(s, o): print("E eq", o); return 123
class F:
    def __repr__(s): return "F"
    def __ne__(s, o): print("F ne", o); return -4
print(E() != F(), F() != E())
for v in (None, 0, "a"):
    print(E() == v, v == E(), E() != v, v != E(), F() == v, v == F(), F() != v, v != F())
