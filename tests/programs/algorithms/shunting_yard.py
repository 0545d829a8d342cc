# Infix to postfix, and a stack machine that evaluates it.
OPS = {'+': (1, 'left', lambda a, b: a + b), '-': (1, 'left', lambda a, b: a - b), '*': (2, 'left', lambda a, b: a * b),
       '/': (2, 'left', lambda a, b: a // b), '^': (3, 'right', lambda a, b: a ** b)}


def postfix(text):
    out, stack = [], []
    for token in text.split():
        if token.isdigit():
            out.append(int(token))
        elif token == '(':
            stack.append(token)
        elif token == ')':
            while stack[-1] != '(':
                out.append(stack.pop())
            stack.pop()
        else:
            level, side, _ = OPS[token]
            while stack and stack[-1] != '(' and (OPS[stack[-1]][0] > level or OPS[stack[-1]][0] == level and side == 'left'):
                out.append(stack.pop())
            stack.append(token)
    return out + stack[::-1]


def run(program, trace=False):
    stack = []
    for item in program:
        if isinstance(item, int):
            stack.append(item)
        else:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[item][2](a, b))
        if trace:
            print(f'  {item!s:>3} {stack}')
    return stack.pop()


for text in ('3 + 4 * 2', '( 3 + 4 ) * 2', '2 ^ 3 ^ 2', '100 / 7 - 3 * ( 2 - 5 )', '8 - 3 - 2'):
    code = postfix(text)
    print(text, '=>', *code, '=', run(code))
run(postfix('1 + 2 * 3 - 4'), trace=True)
try:
    run(postfix('1 +'))
except IndexError as error:
    print(error)
