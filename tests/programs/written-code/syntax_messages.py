def message(code):
    try:
        exec(code)
    except SyntaxError as e:
        print(e, "|", e.msg, e.lineno, e.offset)
message("x = (1\n")
message("a b")
message("1 = 2")
message("def f(")
message("\nif x\n  y")
message("for")
message("'abc")
message("break")
message("return 3")
message("f() = 2")
message("if 1:\npass")
