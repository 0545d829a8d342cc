try:
    compile
except NameError:
    print("none"); raise SystemExit
for text in ("a",):
    pass
try:
    compile("", "here", "eval")
except SyntaxError:
    print("syntax 1")
compile("", "here", "exec")
compile("a = 3", "here", "exec")
try:
    compile("a b", "here", "exec")
except SyntaxError as e:
    print("syntax 2")
code = compile("total = 2 + 3\nprint(total)", "here", "exec")
exec(code)
value = compile("total * 2", "here", "eval")
print(eval(value))
