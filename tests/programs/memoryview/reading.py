# Items, slices and steps of a view, without a copy.
data = bytes(range(10, 30))
view = memoryview(data)
print(len(view), view[0], view[-1], view[3:6].tolist(), view[::4].tolist(), view[::-5].tolist())
print(view[5:2].tolist(), view[2:8][1:3].tobytes(), bytes(view[-3:]), 12 in view, 99 in view)
for item in view[:3]:
    print(item, end=" ")
print(list(reversed(view[:3])), max(view), sum(view[:4]))
