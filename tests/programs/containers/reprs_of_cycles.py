import io
l = [1, None]; l[1] = l
print(l, file=io.StringIO()); print(l)
d = {}; d["d"] = d; print(d)
t = ([],); t[0].append(t); print(t)
class L(list): pass
m = L([1]); m.append(m); print(m)
