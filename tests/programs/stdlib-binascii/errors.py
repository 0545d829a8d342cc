import binascii

def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
t(binascii.hexlify,'abc'); t(binascii.unhexlify,'abc'); t(binascii.unhexlify,b'zz'); t(binascii.unhexlify,'é0'); t(binascii.hexlify,b'abcd','-',2); t(binascii.a2b_base64,'é'); t(binascii.a2b_base64, 3)
t(binascii.unhexlify,3)
for x in ('a','ab','abc','abcd=','=abc','ab=c','ab==cd','ab=','ab==','=','==','ab===','a*b=c','abcd====','abcde'):
  for st in (0,1):
    t(lambda: binascii.a2b_base64(x,strict_mode=bool(st)))
print(binascii.Error, binascii.Incomplete)
