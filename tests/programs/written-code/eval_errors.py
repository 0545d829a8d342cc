for text in ("{1:,}", "a b", "x = 1", "", "x := 1", "((p, q) := 1)", "1 +", "f'{'", "import os", "yield 1", "*a"):
    try:
        print(eval(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__)
try:
    eval("undefined_thing")
except NameError as error:
    print(error)
try:
    eval("1 / 0")
except ZeroDivisionError as error:
    print(error)
def run(text):
    try:
        return eval(text)
    except (SyntaxError, TypeError) as error:
        return type(error).__name__
print(run("1 + 1"), run("1 + ''"), run("1 +* 2"), run(text="[]"))
