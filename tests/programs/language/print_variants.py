# print: sep, end, file, flush, no arguments, many arguments, objects with odd texts.
import io
import sys

print()
print(1, 'two', 3.0, None, True, [4], sep='|')
print('no newline', end='')
print(' and on', end='\n\n')
print('a', 'b', sep='')
print(*range(5), sep=', ', end='.\n')
print('x', sep=None, end=None)
print('to', 'stdout', file=sys.stdout, flush=True)
buffer = io.StringIO()
print('into', 'a', 'buffer', sep='_', file=buffer)
print(1, file=buffer, end='')
print(repr(buffer.getvalue()))


class Writer:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)


w = Writer()
print('a', 1, sep='-', end='!', file=w)
print(w.parts)


class Text:
    def __str__(self): return 'str\nof text'
    def __repr__(self): return 'repr of text'


print(Text(), [Text()], (Text(),), {Text(): Text()}, {'k': Text()})
print('tab\tnew\\n', 'quote"\'', ['quote"', "single'", 'both\'"'], 'ünïcödé', ['ü', '\x00', '\u200b', '😀', '\x7f'])
for bad in (lambda: print(1, sep=5), lambda: print(1, end=b''), lambda: print(1, unknown=2), lambda: print(1, file=5)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__ + ':', error)
print(print('value of print'))
