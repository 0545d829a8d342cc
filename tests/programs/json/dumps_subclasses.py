import json
class S(str):
    pass
class L(list):
    pass
class D(dict):
    pass
class T(tuple):
    pass
class I(int):
    pass
class F(float):
    pass
print(json.dumps(S('abc')), json.dumps(L([1, 2])), json.dumps(D(a=1)), json.dumps(T((1, 2))), json.dumps(I(5)), json.dumps(F(1.5)))
print(json.dumps({S('k'): S('v'), I(3): L([S('x')])}), json.dumps([D(), L(), T()]), json.dumps(D(b=L([D(c=1)])), indent=1))
class P:
    def __init__(self, x):
        self.x = x
print(json.dumps({'p': P([1, 2])}, default=lambda o: o.x), json.dumps(P(P(P(3))), default=lambda o: o.x), json.dumps([P('é')], default=vars))
