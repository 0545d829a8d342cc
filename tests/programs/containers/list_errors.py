l = [1, 2, 3, 2]
for f in (lambda: l.remove(9), lambda: l.index(9), lambda: l.pop(10), lambda: [].pop(), lambda: l.insert(), lambda: l + (1,), lambda: l * 1.5, lambda: l < 3, lambda: l.extend(3), lambda: list(3), lambda: hash(l), lambda: -l, lambda: l.index(2, 9), lambda: l.foo, lambda: l.append()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l[1:3] = [9, 9, 9]; print(l); del l[::2]; print(l); l[:0] = "ab"; print(l); l *= 2; print(l); l += (5,); print(l, l.count("a"), l.index("b", 2), l.index("a", -5, -1))
try: l[::2] = [1]
except ValueError as e: print(e)
try: l[1:2] = 3
except TypeError as e: print(e)
try: l[99] = 3
except IndexError as e: print(e)
try: del l[99]
except IndexError as e: print(e)
print([1, 2] < [1, 2, 3], [3] > [1, 2], [1, [2]] == [1, [2]], l.clear(), l, l.copy(), 2 * [0], -1 * [0], [] is [])
l = [1]; l.append(l); print(l, l == l)
t = (1, [2]); 
try: t[1] += [3]
except TypeError as e: print(e, t)
