import hashlib

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
h=hashlib.sha256(b'a'); print(h.name,h.digest_size,h.block_size); 
t(hashlib.sha256,'a'); t(hashlib.sha256,3); t(hashlib.new,'foo');
