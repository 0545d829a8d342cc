# Lists may change under a loop; dicts and sets may not.
items = [1, 2, 3, 4]
for x in items:
    if x % 2 == 0:
        items.remove(x)
    if x == 1:
        items.append(9)
print(items)
for make in (lambda: {1: 1, 2: 2}, lambda: {1, 2}):
    box = make()
    try:
        for x in box:
            box.pop(x) if isinstance(box, dict) else box.add(x + 10)
    except RuntimeError as error:
        print(type(box).__name__, error)
d = {"a": 1}
for k in list(d):
    d[k + "x"] = 2
print(d)
