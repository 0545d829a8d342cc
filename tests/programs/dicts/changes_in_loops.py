# A dict that changes its size ends the loop over it; changing values does not.
d = {n: n for n in range(4)}
for key in d:
    d[key] += 10
print(d)
for change in (lambda: d.update({99: 0}), lambda: d.pop(0)):
    try:
        for key in d:
            change()
    except RuntimeError as error:
        print(error, len(d))
try:
    for value in d.values():
        d.clear()
except RuntimeError as error:
    print(error, d)
for key in list(d):
    del d[key]
