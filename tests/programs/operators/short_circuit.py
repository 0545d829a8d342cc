# and, or give one of their operands, and evaluate the second only when needed.
def shout(value):
    print('evaluated', repr(value))
    return value


print(repr(shout(0) or shout('') or shout(None)))
print(repr(shout(0) or shout('x') or shout('never')))
print(repr(shout(1) and shout([]) and shout('never')))
print(repr(shout(1) and shout([0]) and shout({})))
print(shout('') and shout('no') or shout('fallback'))
name = None
print((name or 'anonymous').title(), [] or {} or () or 'last', 0.0 or -0.0)


class Box:
    def __init__(self, full): self.full = full
    def __bool__(self):
        print('asked', self.full)
        return self.full
    def __repr__(self): return f'Box({self.full})'


a, b = Box(True), Box(False)
print(a and b)
print(a or b)
print(b or a)
print(not a, not b)
if a and not b:
    print('branch taken')
while b or not a:
    print('never')
else:
    print('loop not entered')
