import copy, types
a=[1,[2,3],{'k':[4]}]; b=copy.deepcopy(a); b[1].append(9); print(a,b); s=copy.copy(a); print(s is a, s[1] is a[1])
class N:
    def __init__(s, v): s.v=v; s.me=s
n=N([1]); m=copy.deepcopy(n); print(m.me is m, m.v is n.v)
