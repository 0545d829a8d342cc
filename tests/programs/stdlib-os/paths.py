import os
import os.path
from os.path import basename, join

print(join('a', 'b'), join('a/', 'b'), join('a', '/b'), join('', 'b'), join('a', ''), join('/', 'x', 'y.txt'), join('a', 'b', '..'))
for path in ('/usr/lib/x.tar.gz', 'x', '', '/', '//', 'a/', '.bashrc', 'dir/.hidden', '..', 'a.b/c', 'x.', '...a', '//net/x', '/a//b'):
    print(repr(path), os.path.split(path), os.path.splitext(path), repr(basename(path)), repr(os.path.dirname(path)))
for path in ('a/./b/../c', '/../x', '../../a', '', '//a', '///a', 'a/..', './a//b/', '/'):
    print(repr(path), os.path.normpath(path), os.path.isabs(path))
print(os.path.commonprefix(['/usr/lib', '/usr/local', '/usr/l']), os.path.commonprefix([]), os.path.splitdrive('/a'))
print(os.sep, os.linesep == '\n', os.pathsep, os.curdir, os.pardir, os.name, os.extsep)
print(os.path.relpath('/a/b/c', '/a/d'), os.path.relpath('/a', '/a'), os.path.abspath('/x/../y'))
for attempt in (lambda: join('a', 5), lambda: basename(None), lambda: os.fspath(7)):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError')
