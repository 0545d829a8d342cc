# Closures see the variable, not its value then.
fs = []
for i in range(3):
    fs.append(lambda: i)
gs = [lambda i=i: i for i in range(3)]
hs = [(lambda j: lambda: j)(i) for i in range(3)]
print([f() for f in fs], [g() for g in gs], [h() for h in hs])
i = 50
print([f() for f in fs])
