from urllib.parse import ParseResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

for u in ('http://user:pa@Host.COM:8080/p/a;x?q=1#f','//h/p','mailto:a@b.c','http://[::1]:80/x','http://[::1/x','/a/b?c','a:b','1:2','HTTP://x','http:///p','file:///etc','x#y?z','?q','#f','','http://h?a;b','http://h/a;b/c;d','path;p','urn:x;y',' http://a\n/b ','http://a:99999','http://a:b','http://a:','s3://bucket/key','http://u@h','http://u:@h','http://a@b@c/'):
    t(urlsplit,u); t(urlparse,u)
    try:
        r=urlsplit(u); print(r.username,r.password,r.hostname,r.geturl(), urlparse(u).geturl()); print(r.port)
    except ValueError as e: print(e)
t(urlsplit,b'http://a/b?c'); t(urlparse,b'http://a:1/b;x?c'); print(urlparse(b'http://a:1').port, urlparse(b'http://U:p@A:1').hostname)
t(urlsplit,'//x',b'http'); t(urlparse,'x',scheme='http'); t(urlsplit,'a#b',allow_fragments=False)
