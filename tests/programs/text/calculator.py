# An expression parser by precedence, with errors that say where.
import re

TOKENS = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")
BINARY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


class Parser:
    def __init__(self, text):
        self.tokens = [(n and float(n), op) for n, op in TOKENS.findall(text.strip())]
        self.at = 0

    def peek(self):
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def atom(self):
        if self.at >= len(self.tokens):
            raise SyntaxError("unexpected end")
        number, op = self.tokens[self.at]
        self.at += 1
        if op == "(":
            value = self.expression(0)
            if self.peek() != ")":
                raise SyntaxError("expected )")
            self.at += 1
            return value
        if op == "-":
            return -self.expression(2)
        if op:
            raise SyntaxError(f"unexpected {op!r}")
        return number

    def expression(self, least):
        left = self.atom()
        while (op := self.peek()) in BINARY and BINARY[op] > least:
            self.at += 1
            right = self.expression(BINARY[op] - (op == "^"))
            left = {"+": left + right, "-": left - right, "*": left * right, "^": left**right}.get(op) if op != "/" else left / right
        return left


def calculate(text):
    parser = Parser(text)
    value = parser.expression(0)
    if parser.peek():
        raise SyntaxError(f"unexpected {parser.peek()!r}")
    return value


for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "1 +", "(2", "3 $ 4", "1 / 0", "2 * (3 + 4) * 5"]:
    try:
        print(text, "=", f"{calculate(text):g}")
    except (SyntaxError, ZeroDivisionError) as error:
        print(text, "->", type(error).__name__, error)
