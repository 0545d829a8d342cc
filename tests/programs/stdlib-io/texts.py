import io
from io import StringIO


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

s=StringIO('ab\ncd\r\nef'); t(s.read,1); t(s.readline); t(s.tell); t(s.readlines); t(s.read); t(s.seek,2); t(s.write,'XY'); t(s.getvalue); t(s.seek,0,2); t(s.write,'!'); t(s.getvalue); t(s.seek,20); t(s.write,'z'); t(s.getvalue); t(s.truncate,3); t(s.getvalue); t(s.tell); t(s.write,3); t(s.seek,-1); t(s.seek,1,1); t(s.seek,0,5); t(s.fileno)
s=StringIO(); print('a',1,file=s,sep='-'); print('b',file=s,end=''); t(s.getvalue); s.writelines(['x','y\n']); s.seek(0); print(list(s)); s.close(); t(s.read); t(s.write,'a'); print(s.closed)
for nl in (None,'','\n','\r','\r\n'):
    s=StringIO('a\nb\r\nc\rd',newline=nl); t(s.getvalue); t(s.readlines); 
t(StringIO,'a',newline='x'); t(StringIO,3); t(lambda: StringIO(None).getvalue())
s=StringIO('abc\ndef\nghi'); t(s.readlines,5); t(s.readline,2); t(s.readline,None); t(s.read,None); t(s.read,-5)
for line in StringIO('x\ny'): print(repr(line))
print(isinstance(io.UnsupportedOperation('x'), OSError), isinstance(io.UnsupportedOperation('x'), ValueError))
