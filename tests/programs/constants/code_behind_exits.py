def f():
    return 1
    x = 2
    open('a')
def g():
    print(x) if False else None
    return x
    x = 1
def h():
    return
    yield 1
def w():
    n = 0
    while True:
        n += 1
        if n > 3:
            return n
    print("dead")
def b():
    for i in range(3):
        try:
            continue
            print("dead")
        finally:
            print("fin", i)
    else:
        print("else")
def t():
    try:
        raise ValueError("x")
        import nowhere_at_all
    except ValueError:
        return "caught"
    else:
        print("dead")
    print("dead")
class C:
    a = 1
def loops():
    while True:
        while True:
            break
            print("dead")
        break
    return "done"
def w2():
    while 1:
        try:
            break
        finally:
            print("f")
    return 'after'
print(f())
try:
    g()
except UnboundLocalError as e:
    print(e)
print(list(h()), w())
b()
print(t(), loops(), w2())
raise SystemExit
import nowhere2
