# pop() goes on where the last one stopped.
s = set(range(20, 60, 3))
print([s.pop() for _ in range(5)], s)
s.add(20)
s.add(23)
print([s.pop() for _ in range(6)], s)
while s:
    print(s.pop(), end=" ")
print(s)
try:
    s.pop()
except KeyError as error:
    print("KeyError", error)
