# print goes where sys.stdout points at that moment; file= may be anything with write.
import io
import sys


class Upper:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text.upper())

    def flush(self):
        self.parts.append('<flush>')


saved = sys.stdout
buffer = io.StringIO()
sys.stdout = buffer
print('hidden', 'text', sep='-')
sys.stdout.write('direct\n')
sys.stdout = saved
print(repr(buffer.getvalue()))
u = Upper()
print('a', 'b', file=u, sep='+', end='.')
print('c', file=u, flush=True)
print(file=u)
print(u.parts)
sys.stdout = u
print('x')
sys.stdout = saved
print(u.parts[-2:])
try:
    print('y', file=5)
except AttributeError as e:
    print(e)
print('to stdout', file=sys.stdout)
print('none', file=None)
