# parts of a pure path
from pathlib import PurePath, PurePosixPath
for text in ['data/2024/log.tar.gz', '/etc/hosts', '.', '', '/', 'a/../b', './a//b/', '.bashrc', 'x.', 'dir.d/file', '//net/x', '///x']:
    p = PurePosixPath(text)
    print(repr(p), p.parts, p.name, p.suffix, p.suffixes, p.stem, p.parent, p.root, p.anchor, p.is_absolute())
p = PurePosixPath('a') / 'b' / 'c.txt'
print(p, '/x' / p, p / '/abs', p.joinpath('d', 'e'), PurePosixPath('a', PurePosixPath('b'), 'c'))
print(p.with_name('n.md'), p.with_suffix('.py'), p.with_suffix(''), p.with_stem('s'), list(p.parents), p.parents[0], len(p.parents))
print(p.relative_to('a'), p.is_relative_to('a/b'), p.is_relative_to('z'), p.match('*.txt'), p.match('b/*.txt'), p.match('*.py'), p.match('/a/b/*'))
print(p == PurePosixPath('a/b/c.txt'), hash(p) == hash(PurePosixPath('a/b/c.txt')), p < PurePosixPath('b'), sorted([PurePosixPath('b'), PurePosixPath('a/z'), PurePosixPath('a')]))
print(type(PurePath('x')).__name__, str(p), p.as_posix(), bytes(p), f'{p}', PurePosixPath('/a b').as_uri())
import os
print(os.fspath(p), os.path.join(p, 'x') if False else '')
