# SyntaxError and its like: only `exec`, `eval` and programs themselves raise them. Programs see them as built-in names.


class SyntaxError(Exception):
    __module__ = 'builtins'
    print_file_and_line = None

    def __init__(self, *args):
        super().__init__(*args)
        self.msg = args[0] if args else None
        place = tuple(args[1]) if len(args) == 2 else ()
        if len(args) == 2 and len(place) not in (4, 6):
            raise TypeError(f'function takes exactly 4 or 6 arguments ({len(place)} given)')
        filename, lineno, offset, text, end_lineno, end_offset = (*place, *(None,) * (6 - len(place)))
        self.filename = filename
        self.lineno = lineno
        self.offset = offset
        self.text = text
        self.end_lineno = end_lineno
        self.end_offset = end_offset

    def __str__(self):
        name = self.filename.rpartition('/')[2] if isinstance(self.filename, str) else ''
        line = f'line {self.lineno}' if isinstance(self.lineno, int) else ''
        place = ', '.join(part for part in (name, line) if part)
        return f'{self.msg} ({place})' if place else str(self.msg)


class IndentationError(SyntaxError):
    __module__ = 'builtins'


class TabError(IndentationError):
    __module__ = 'builtins'
