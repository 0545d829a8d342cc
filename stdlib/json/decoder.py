"""JSONDecoder, for classes of a program's own, and raw_decode: a value in the midst of a text."""

from _json import JSONDecodeError, scan


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _after_space(s, 0))
        end = _after_space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        return scan(
            s, idx, self.object_hook, self.parse_float, self.parse_int, self.parse_constant, self.object_pairs_hook, self.strict
        )


def _after_space(text, at):
    while text[at : at + 1] in (' ', '\t', '\n', '\r'):
        at += 1
    return at
