for expr in ("2 + 3", "7 // 2", "2 ** 10", "'a' * 3", "[1, 2] + [3]", "not 1", "1 < 2 < 3"):
    print(expr, "->", eval(expr))
