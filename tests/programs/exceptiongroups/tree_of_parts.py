# Groups as traceback prints them: nested, with causes and notes, within limits of width and depth
import traceback
def leaf(n):
    raise ValueError(f'bad {n}')
def collect():
    errors = []
    for i in range(2):
        try: leaf(i)
        except ValueError as e: errors.append(e)
    try:
        try: {}['k']
        except KeyError as e: raise TypeError('inner') from e
    except TypeError as e:
        e.add_note('a note'); errors.append(e)
    errors.append(ExceptionGroup('nested', [OSError(1, 'x'), ExceptionGroup('deep', [ValueError('d')])]))
    raise ExceptionGroup('several', errors)
def show(text):
    for line in text.splitlines():
        s = line.lstrip(' |')
        if s.startswith('File') or line.strip(' |~^') == '': print('L', line.split('File')[0] + 'File') if s.startswith('File') else None
        elif 'raise ' in line or line.lstrip(' |').startswith(('raise ', 'collect', 'leaf', 'try:', '{}[', 'f(')): pass
        else: print(repr(line))
try: collect()
except ExceptionGroup as e:
    show(traceback.format_exc())
    print(traceback.format_exception_only(e))
show(''.join(traceback.format_exception(ExceptionGroup('plain', [ValueError(1), TypeError()]))))
g = ExceptionGroup('many', [ValueError(i) for i in range(20)])
show(''.join(traceback.format_exception(g)))
e = ValueError('deepest')
for i in range(14): e = ExceptionGroup(f'level {i}', [e])
show(''.join(traceback.format_exception(e)))
g = ExceptionGroup('noted', [ValueError(1)]); g.add_note('group note'); g.exceptions[0].add_note('multi\nline')
show(''.join(traceback.format_exception(g)))
try:
    try: raise ExceptionGroup('first', [ValueError('a')])
    except ExceptionGroup: raise KeyError('second')
except KeyError as e: show(''.join(traceback.format_exception(e)))
