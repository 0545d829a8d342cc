# Deep nesting of source: functions in functions, blocks in blocks, brackets in brackets, long chains.
def a():
    def b():
        def c():
            def d():
                def e():
                    return [[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]
                return e
            return d
        return c
    return b


value = a()()()()()
while isinstance(value, list):
    value = value[0]
print(value)
for i in range(2):
    if i:
        for j in range(2):
            if j:
                while True:
                    try:
                        with open_nothing() as x:
                            pass
                    except NameError:
                        for k in (1,):
                            if k:
                                if k:
                                    if k:
                                        if k:
                                            print("in", i, j, k)
                        break
                    finally:
                        print("finally")
print(1 + (2 * (3 - (4 / (5 + (6 * (7 - (8 + (9 * (10 - 1))))))))))
print(not not not not not not True, - - - -1, ~ ~ ~5)
x = 1 if 0 else 2 if 0 else 3 if 0 else 4 if 0 else 5
print(x, (lambda: (lambda: (lambda: "l")())())(), 0 < 1 < 2 < 3 < 4 < 5 < 6 < 5)
