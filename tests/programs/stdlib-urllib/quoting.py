from urllib.parse import ParseResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

for s in ('a b/c','é~-_.!*','',b'a\xff b','100%','a&b=c','日本'): t(quote,s); t(quote_plus,s); t(quote,s,safe='')
t(quote,'é',encoding='latin-1'); t(quote,b'a',encoding='x'); t(quote,3); t(quote,'a b&',safe=' &'); t(quote, 'x', 'é')
for s in ('a%20b','%C3%A9','%zz%4','%','é%41','%ff','a+b',b'a%20','%e2%82'): t(unquote,s); 
t(unquote_plus,'a+b%2B'); t(unquote,'%E9',encoding='latin-1'); t(unquote_to_bytes,'a%20é'); t(unquote,'%ff',errors='strict')
