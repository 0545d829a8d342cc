from os import environ, getenv, path
from os.path import splitext as extension
import os.path as names

environ['STAGE'] = 'test'


def stage():
    return getenv('STAGE', 'dev').upper()


print(stage(), path.join('/tmp', 'a.json'), extension('report.csv')[1], names.basename('/a/b.py'))
files = ['b/2.txt', 'a/10.csv', 'a/9.txt']
print(sorted(files, key=lambda name: (path.dirname(name), path.splitext(path.basename(name))[0].zfill(3))))
