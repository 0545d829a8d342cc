# A recursive-descent parser and evaluator with precedence, names and functions.
import math
import re

TOKEN = re.compile(r'\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\*\*|[-+*/%(),^]))')


class Calculator:
    def __init__(self, **names):
        self.names = {'pi': math.pi, **names}

    def tokens(self, text):
        at = 0
        while at < len(text.rstrip()):
            match = TOKEN.match(text, at)
            if not match:
                raise SyntaxError(f'unexpected {text[at]!r} at {at}')
            number, name, op = match.groups()
            yield ('number', float(number)) if number else ('name', name) if name else ('op', op)
            at = match.end()
        yield 'end', None

    def evaluate(self, text):
        self.stream = self.tokens(text)
        self.advance()
        value = self.sum()
        if self.kind != 'end':
            raise SyntaxError(f'trailing {self.value!r}')
        return value

    def advance(self):
        self.kind, self.value = next(self.stream)

    def accept(self, *ops):
        if self.kind == 'op' and self.value in ops:
            op = self.value
            self.advance()
            return op

    def sum(self):
        left = self.product()
        while op := self.accept('+', '-'):
            right = self.product()
            left = left + right if op == '+' else left - right
        return left

    def product(self):
        left = self.unary()
        while op := self.accept('*', '/', '%'):
            right = self.unary()
            left = {'*': lambda: left * right, '/': lambda: left / right, '%': lambda: left % right}[op]()
        return left

    def unary(self):
        if self.accept('-'):
            return -self.unary()
        return self.power()

    def power(self):
        base = self.atom()
        return base ** self.unary() if self.accept('**', '^') else base

    def atom(self):
        kind, value = self.kind, self.value
        self.advance()
        if kind == 'number':
            return value
        if kind == 'name':
            if self.accept('('):
                args = [self.sum()]
                while self.accept(','):
                    args.append(self.sum())
                self.expect(')')
                return getattr(math, value)(*args) if value != 'max' else max(args)
            return self.names[value]
        if value == '(':
            inner = self.sum()
            self.expect(')')
            return inner
        raise SyntaxError(f'unexpected {value!r}')

    def expect(self, op):
        if not self.accept(op):
            raise SyntaxError(f'expected {op!r}, found {self.value!r}')


calc = Calculator(x=3)
for text in ('1 + 2 * 3', '-(4 - 6) ** 3', '2 ** 3 ** 2', '2*pi*x', 'sqrt(16) + max(1, x, 2)', '7 % 4 / 2', '1e3 - .5', '1 / 0',
             '(1', '2 3', 'y', '4 $ 4', ''):
    try:
        print(f'{text:25}', calc.evaluate(text))
    except Exception as error:
        print(f'{text:25}', type(error).__name__, error)
