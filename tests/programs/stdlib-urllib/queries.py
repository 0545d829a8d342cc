from urllib.parse import ParseResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

t(urlencode,{'a':1,'b c':'d&e'}); t(urlencode,[('a',1),('a',2)]); t(urlencode,{'a':[1,2],'b':'xy'},doseq=True); t(urlencode,{'a':[1,2]}); t(urlencode,'abc'); t(urlencode,[1]); t(urlencode,{'a b':'c d'},quote_via=quote); t(urlencode,{b'k':b'\xff'}); t(urlencode,{'a':None,'b':True,'c':()},doseq=True); t(urlencode,{}); t(urlencode,[])
for q in ('a=1&b=2&a=3','a=&b','a','&&a=1','a=1;b=2','a=%20+x','a=b=c','=x',''): t(parse_qs,q); t(parse_qsl,q,True); t(parse_qsl,q,strict_parsing=True)
t(parse_qsl,'a;b=1',separator=';'); t(parse_qs,b'a=1'); t(parse_qsl,'a=1&b=2',max_num_fields=1); t(parse_qsl,'a',separator='')
t(urldefrag,'http://a/b#c'); t(urldefrag,'x'); print(urldefrag('a#b').url)
r=urlparse('http://a/b'); print(r._replace(path='/c', query='x').geturl(), r._asdict(), r[1], len(r), r==('http','a','/b','','',''), tuple(r)); t(lambda: r._replace(foo=1))
print(urlunsplit(('http','a','b','c','d')), urlunparse(['','','p','','','']), urlunsplit(('','','//x','','')), urlunsplit(('file','','/etc','','')), urlunsplit(('x','','y','','')))
scheme, netloc, *rest = urlsplit('http://a/b?c#d'); print(scheme, rest); print(ParseResult(scheme='a',netloc='b',path='c',params='',query='',fragment=''))
