# python: 3.12
import hmac

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
t(hmac.new,b'k'); t(hmac.new,'k',b'm','sha256'); t(hmac.new,b'k','m','sha256'); x=hmac.new(b'k',b'm','sha256'); print(x.name,x.digest_size,x.block_size,x.hexdigest()); t(hmac.compare_digest,'a','b'); t(hmac.compare_digest,'é','b'); t(hmac.compare_digest,'a',b'b');t(hmac.compare_digest,'a',3)
t(hmac.new,b'k',b'm',''); t(hmac.new,b'k',b'm','nope'); t(hmac.digest,b'k',b'm','md5')
