# args, str and repr of exceptions with none, one and several arguments; attributes of some.
for e in (ValueError(), ValueError('one'), ValueError('one', 2), ValueError(None), ValueError(('t',)), KeyError('k'), KeyError(), KeyError('a', 'b'),
          OSError(2, 'No such file'), OSError('only'), OSError(13, 'denied', 'file.txt'), StopIteration(5), SystemExit(3), SystemExit(), SystemExit('text'), SystemExit(1, 2),
          ImportError('imp', name='mod', path='/p'), AttributeError('attr'), NameError('nm'), SyntaxError('syn')):
    print(repr(e), '|', str(e), '|', e.args)
e = OSError(2, 'No such file', 'name.txt')
print(e.errno, e.strerror, e.filename, type(e).__name__)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
i = ImportError('imp', name='mod', path='/p')
print(i.name, i.path, i.msg, ImportError('x').name)
try:
    undefined_thing
except NameError as e:
    print(e.name, e)
e = ValueError('a')
e.args = ('changed', 1)
e.extra = [1]
print(e, e.args, e.extra, e.__dict__, ValueError('a') == ValueError('a'), e == e)
try:
    ValueError(x=1)
except TypeError as e:
    print(e)
