# From the tree of a regular expression to a program of the matcher: device/vm/regex.c describes the instructions.

from _re_parser import ASCII, LAST_CHARACTER, UNICODE, VERBOSE, Parser, error

# One bit for each ASCII character of \d, \s, \w.
ASCII_BITS = {
    'd': 0x3FF000000000000,
    's': 0x1F0003E00,
    'w': 0x7FFFFFE87FFFFFE03FF000000000000,
}
# i, I, and the two Turkish ones: all are the same letter without case
LETTER_I = (73, 105, 0x130, 0x131)
ALL_ASCII = (1 << 128) - 1


class Program:
    """Writes the instructions of a tree. Addresses are 16 bits, so a program has at most 64 KiB."""

    def __init__(self, parser):
        self.code = bytearray(6)
        self.is_bytes = parser.is_bytes
        self.groups = parser.groups
        self.state = 2 * parser.groups + 3
        self.ascii = bool(parser.flags & ASCII)
        self.parser = parser

    def build(self, tree):
        self.write(tree)
        code = self.code
        code.append(0)
        if len(code) > 0xFFFF:
            raise error('pattern is too large: its program takes %d bytes of at most 65535' % len(code))
        code[0] = (1 if self.is_bytes else 0) | (2 if self.ascii else 0)
        code[1] = self.groups
        code[2] = self.state & 255
        code[3] = self.state >> 8
        first = self.first_byte(tree)
        if first is not None:
            code[3] |= 128
            code[4] = first
        return bytes(code)

    def first_byte(self, node):
        """The byte that every match starts with, where there is one."""
        kind = node[0]
        if kind == 'character' and not node[2]:
            return self.encoded(node[1])[0]
        if kind == 'all' and node[1]:
            return self.first_byte(node[1][0])
        if kind == 'capture' or kind == 'atomic' or kind in ('greedy', 'lazy', 'possessive') and node[1] > 0:
            return self.first_byte(node[-1])
        return None

    def encoded(self, code):
        if self.is_bytes:
            return bytes([code])
        if 0xD800 <= code < 0xE000:
            # half a surrogate pair, as the VM keeps it
            return bytes([0xED, code >> 6 & 63 | 128, code & 63 | 128])
        return chr(code).encode()

    def word(self, number):
        self.code.append(number & 255)
        self.code.append(number >> 8 & 255)

    def op(self, number, *words):
        self.code.append(number)
        for word in words:
            self.word(word)

    def hole(self):
        """An address that is not known yet: see fill."""
        self.word(0)
        return len(self.code) - 2

    def fill(self, hole):
        self.code[hole] = len(self.code) & 255
        self.code[hole + 1] = len(self.code) >> 8 & 255

    def counters(self):
        self.state += 2
        return self.state - 2

    def write(self, node):
        getattr(self, 'write_' + node[0])(*node[1:])

    def write_all(self, items):
        text = b''
        for item in items:
            if item[0] == 'character' and not item[2]:
                text += self.encoded(item[1])
                continue
            self.literal(text)
            text = b''
            self.write(item)
        self.literal(text)

    def literal(self, text):
        for start in range(0, len(text), 255):
            part = text[start:start + 255]
            self.code += bytes([1, len(part)]) + part

    def write_character(self, code, folded):
        if folded and code in LETTER_I and not self.is_bytes and not self.ascii:
            self.write_set([('range', code, code)], False, True, False)
        elif folded and (chr(code).lower() != chr(code).upper()):
            self.op(2, code)
            self.code.append(code >> 16)
        else:
            self.literal(self.encoded(code))

    def write_any(self, everything):
        self.code.append(4 if everything else 3)

    def write_at(self, place):
        self.code += bytes([10, place])

    def write_back(self, number, folded):
        self.code += bytes([11, number, 1 if folded else 0])

    def write_capture(self, number, body):
        self.op(6, 2 * number)
        self.write(body)
        self.op(6, 2 * number + 1)

    def write_set(self, items, negated, folded, ascii):
        bits = 0
        rest = bytearray()
        for item in items:
            if item[0] == 'category':
                bits |= category_bits(item[1])
                rest += category_item(item[1], ascii)
                continue
            low, high = item[1], item[2]
            if low < 128:
                bits |= (1 << min(high, 127) + 1) - (1 << low)
            if high >= 128:
                rest += range_item(max(low, 128), high)
                if folded and not ascii:
                    bits |= ascii_cases(low, high)
                    if low == high and len(chr(low).upper()) == 1:
                        rest += range_item(ord(chr(low).upper()), ord(chr(low).upper()))
        if folded:
            bits = both_cases(bits)
            if bits >> 105 & 1 and not ascii:
                rest += range_item(0x130, 0x131)
        self.op(5, 20 + len(rest))
        self.code.append((1 if negated else 0) | (2 if folded and not ascii else 0))
        self.code += bits.to_bytes(16, 'little')
        self.code += rest

    def write_either(self, branches):
        ends = []
        for branch in branches[:-1]:
            self.op(7)
            other = self.hole()
            self.write(branch)
            self.op(9)
            ends.append(self.hole())
            self.fill(other)
        self.write(branches[-1])
        for end in ends:
            self.fill(end)

    def write_if(self, number, yes, no, at):
        if number > self.groups:
            raise self.parser.fail('invalid group reference %d' % number, at)
        self.code += bytes([22, number])
        other = self.hole()
        self.write(yes)
        self.op(9)
        end = self.hole()
        self.fill(other)
        self.write(no)
        self.fill(end)

    def write_look(self, negated, behind, width, body):
        slot = self.counters()
        after = None
        if negated:
            self.op(15, slot)
            after = self.hole()
        else:
            self.op(12, slot)
        if behind:
            self.op(17, width)
        self.write(body)
        self.op(16 if negated else 13, slot)
        if negated:
            self.fill(after)

    def write_atomic(self, body):
        slot = self.counters()
        self.op(12, slot)
        self.write(body)
        self.op(14, slot)

    def write_possessive(self, low, high, body):
        self.write_atomic(('greedy', low, high, body))

    def write_lazy(self, low, high, body):
        self.loop(low, high, body, 1)

    def write_greedy(self, low, high, body):
        self.loop(low, high, body, 0)

    def loop(self, low, high, body, lazy):
        if body[0] in ('character', 'any', 'set'):
            self.code += bytes([21, lazy])
            self.word(low)
            self.word(high)
            self.write(body)
            return
        if low == 0 and high == 1:
            self.op(8 if lazy else 7)
            end = self.hole()
            self.write(body)
            self.fill(end)
            return
        slot = self.counters()
        self.op(18, slot)
        start = len(self.code)
        self.op(19, slot)
        self.code.append(lazy)
        self.word(low)
        self.word(high)
        end = self.hole()
        self.op(20, slot)
        self.write(body)
        self.op(9, start)
        self.fill(end)


def category_bits(letter):
    bits = ASCII_BITS[letter.lower()]
    return bits if letter.islower() else ALL_ASCII ^ bits


def category_item(letter, ascii):
    """What a category has beyond ASCII."""
    if ascii:
        return b'' if letter.islower() else range_item(128, LAST_CHARACTER)
    kind = 'dsw'.index(letter.lower()) + 1
    return bytes([kind if letter.islower() else kind | 4, 0, 0, 0, 0, 0, 0])


def range_item(low, high):
    return b'\0' + low.to_bytes(3, 'little') + high.to_bytes(3, 'little')


def both_cases(bits):
    letters = 0x7FFFFFE
    capitals = bits >> 64 & letters
    small = bits >> 96 & letters
    return bits | (capitals | small) << 64 | (capitals | small) << 96


def ascii_cases(low, high):
    """ASCII letters whose other case is one of the four characters outside ASCII that have such."""
    bits = 0
    for other, letter in ((0x130, 105), (0x131, 105), (0x17F, 115), (0x212A, 107)):
        if low <= other <= high:
            bits |= 1 << letter
    return bits


def translate(pattern, flags):
    """(program, flags, groups, names) of a pattern."""
    is_bytes = not isinstance(pattern, str)
    parser = Parser(pattern, flags)
    tree = parser.parse()
    if parser.flags & VERBOSE and not flags & VERBOSE:
        # (?x) counts from the first character on
        parser = Parser(pattern, parser.flags)
        tree = parser.parse()
    if is_bytes:
        if flags & UNICODE:
            raise ValueError('cannot use UNICODE flag with a bytes pattern')
    elif parser.flags & ASCII and parser.flags & UNICODE:
        raise ValueError('ASCII and UNICODE flags are incompatible')
    if not is_bytes and not parser.flags & ASCII:
        parser.flags |= UNICODE
    return Program(parser).build(tree), parser.flags, parser.groups, parser.names
