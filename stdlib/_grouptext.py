# An exception group as the tree that CPython prints: each part below a rule, further in than what holds it.
# Invariant: at most WIDTH parts of a group and DEPTH groups within one another are shown.

import _device

WIDTH = 15
DEPTH = 10
_BECAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_DURING = '\nDuring handling of the above exception, another exception occurred:\n\n'


def text(exception, chain=True):
    tree = _Tree(chain)
    tree.show(exception)
    return ''.join(tree.pieces)


def _chain(exception, chain):
    """(what is said before it, exception), the oldest first."""
    links = []
    while exception is not None:
        before, said = None, None
        if chain and exception.__cause__ is not None:
            before, said = exception.__cause__, _BECAUSE
        elif chain and exception.__context__ is not None and not exception.__suppress_context__:
            before, said = exception.__context__, _DURING
        links.append((said, exception))
        exception = before
    links.reverse()
    return links


class _Tree:
    def __init__(self, chain):
        self.chain = chain
        self.pieces = []
        self.depth = 0
        self.open = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def add(self, text, margin='|'):
        before = self.indent() + (margin + ' ' if self.depth else '')
        for line in text.splitlines(True):
            self.pieces.append(before + line)

    def show(self, exception):
        for said, one in _chain(exception, self.chain):
            if said:
                self.add(said)
            if not isinstance(getattr(one, 'exceptions', None), tuple) or not hasattr(one, '__group_text__'):
                self.add(_device.exception_text(one, True))
            elif self.depth > DEPTH:
                self.add(f'... (max_group_depth is {DEPTH})\n')
            else:
                self.group(one)

    def group(self, group):
        is_top = self.depth == 0
        self.depth += is_top
        text = _device.exception_text(group, True)
        if text.startswith('Traceback'):
            head, _, text = text.partition('\n')
            self.add('Exception Group ' + head + '\n', '+' if is_top else '|')
        self.add(text)
        count = len(group.exceptions)
        shown = min(count, WIDTH + 1)
        for i in range(shown):
            last = i == shown - 1
            self.open = self.open or last
            title = '...' if i == WIDTH else i + 1
            self.pieces.append(f"{self.indent()}{'  ' if i else '+-'}+---------------- {title} ----------------\n")
            self.depth += 1
            if i < WIDTH:
                self.show(group.exceptions[i])
            else:
                self.add(f"and {count - WIDTH} more exception{'s' if count > WIDTH + 1 else ''}\n")
            if last and self.open:
                self.pieces.append(self.indent() + '+------------------------------------\n')
                self.open = False
            self.depth -= 1
        if is_top:
            self.depth = 0
