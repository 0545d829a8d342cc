cases = ["1 +", "x = 1", "def f(:", "pass"]
for i, c in enumerate(cases):
    try:
        exec(c)
        print(i, "ok")
    except SyntaxError:
        print(i, "syntax")
