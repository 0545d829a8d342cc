import base64

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
t(base64.b64encode,'a'); t(base64.b64decode,'YQ'); t(base64.b64decode,'YQ=='); t(base64.b64decode,'Y*Q==',validate=True); t(base64.b64decode,'YQ==é')
t(base64.b64decode,b'-_8=',b'-_'); t(base64.b64encode,b'\xff\xff',altchars=b'-_'); t(base64.b64encode,b'\xff',altchars=b'-'); t(base64.b64encode,b'\xff',altchars='-_')
t(base64.b32encode,b'hello'); t(base64.b32encode,b'hell'); t(base64.b32decode,'NBSWY3DP'); t(base64.b32decode,'nbswy3dp'); t(base64.b32decode,'nbswy3dp',True); t(base64.b32decode,'NBSWY3D'); t(base64.b32decode,'NBSWY===');t(base64.b32decode,'NBSW1===',map01='L');t(base64.b32decode,'N=======');t(base64.b32encode,'a')
t(base64.b32hexencode,b'hello'); t(base64.b32hexdecode,'D1IMOR3F')
t(base64.b16encode,b'hi\xff'); t(base64.b16decode,'6869FF'); t(base64.b16decode,'6869ff'); t(base64.b16decode,'6869ff',True); t(base64.b16decode,'686');t(base64.b16encode,'hi')
t(base64.a85encode,b'hello world\0\0\0\0'); t(base64.a85encode,b'hello',adobe=True); t(base64.a85decode,'BOu!rDZ'); t(base64.b85encode,b'hello world'); t(base64.b85decode,'Xk~0{Zv'); t(base64.b85decode,'~~~~~'); t(base64.b85decode,'"'); t(base64.a85decode,'vvvvv');t(base64.a85decode,b'<~BOu!r~>',adobe=True);t(base64.a85decode,b'BOu!r',adobe=True)
t(base64.encodebytes,b'x'*60); t(base64.decodebytes,b'eHh4\neA==\n'); t(base64.decodebytes,'eHh4');t(base64.encodebytes,'x')
t(base64.urlsafe_b64decode,'-_8='); t(base64.urlsafe_b64encode,b'\xff\xff'); t(base64.standard_b64encode,b'a'); t(base64.b64decode,3)
