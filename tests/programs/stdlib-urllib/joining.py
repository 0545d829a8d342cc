from urllib.parse import urljoin


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

base='http://a/b/c/d;p?q'
for r in 'g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g ../../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g;x=1/../y g?y/./x g?y/../x g#s/./x http:g'.split()+['']:
    print(r, urljoin(base,r))
for b,r in (('','a'),('http://a','b'),('http://a/b/','../../c'),('http://a/b//c','d'),('mailto:x','y'),('s3://a/b','c'),('http://a','//b'),('a/b','c'),('http://x.org/a','https:b')): t(urljoin,b,r)
t(urljoin,b'http://a/b',b'c'); t(urljoin,'a',b'b')
