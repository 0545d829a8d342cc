try:
    raise SyntaxError("bad thing", ("<string>", 1, 3, "a b\n", 1, 4))
except SyntaxError as e:
    print(str(e), repr(e), e.args, e.msg, e.lineno, e.offset, e.text, e.filename, e.end_lineno)
try:
    raise IndentationError("unexpected indent", ("<string>", 1, 1, " a\n", 1, -1))
except SyntaxError as e:
    print(str(e), e.lineno, type(e))
e = SyntaxError("only text")
print(str(e), repr(e), e.msg, e.lineno)
print(str(SyntaxError()), repr(SyntaxError()), SyntaxError().msg)
print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError), SyntaxError.__mro__)
print(SyntaxError, [TabError])
class Mine(SyntaxError): pass
print(repr(Mine("a")), Mine("b"))
