# A tokenizer by one regular expression with named groups; positions and errors.
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    value: object
    line: int
    column: int


KINDS = [('NUMBER', r'\d+(?:\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z_]+'), ('OP', r'[+\-*/<>=]+'),
         ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+|//[^\n]*'), ('STRING', r'"(?:\\.|[^"\\])*"'), ('MISMATCH', r'.')]
PATTERN = re.compile('|'.join(f'(?P<{name}>{rule})' for name, rule in KINDS))
KEYWORDS = {'IF', 'THEN', 'END', 'PRINT'}


def tokenize(code):
    line, start = 1, 0
    for match in PATTERN.finditer(code):
        kind, value, column = match.lastgroup, match.group(), match.start() - start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in KEYWORDS:
            kind = value
        elif kind == 'STRING':
            value = value[1:-1].replace(r'\"', '"')
        elif kind == 'NEWLINE':
            start, line = match.end(), line + 1
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise SyntaxError(f'{value!r} unexpected on line {line}, column {column}')
        yield Token(kind, value, line, column)


source = '''IF quantity THEN  // comment
    total := total + price * 1.5;
    PRINT "say \\"hi\\"";
END'''
for token in tokenize(source):
    print(token)
try:
    list(tokenize('a := 1;\n  b ? c'))
except SyntaxError as error:
    print(error)
