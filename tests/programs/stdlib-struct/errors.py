# python: 3.12
import struct

def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
p=struct.pack
for m in ('','<','>','@','='):
  for f,v in (('b',200),('B',-1),('h',40000),('H',70000),('i',2**31),('I',-1),('I',2**32),('l',2**63),('L',2**64),('l',2**31),('q',2**63),('Q',-1),('Q',2**64),('c',b'ab'),('s','x'),('b','x'),('b',1.5),('f','x'),('f',1e300),('e',1e6),('d',None),('?',[]),('p',3),('n',1),('P',-1),('z',1), ('3',1),('n',2**70),('N',-1),('i',2**100)):
    t(p,m+f,v)
t(p,'ii',1)
t(p,'')
t(p,'2s',b'abc'); t(p,'5s',b'abc'); t(p,'5p',b'abc'); t(p,'0p',b'abc'); t(p,'2p',b'abc')
t(struct.unpack,'i',b'abc'); t(struct.unpack,'i','abc')
t(struct.unpack_from,'i',b'abcdef',4); t(struct.unpack_from,'i',b'abcdef',-2); t(struct.unpack_from,'i',b'abcdef',-8);t(struct.unpack_from,'i',b'abcdef',-5)
ba=bytearray(6)
t(struct.pack_into,'i',ba,4,1); t(struct.pack_into,'i',ba,-2,1); t(struct.pack_into,'i',ba,-8,1);t(struct.pack_into,'i',ba,0);t(struct.pack_into,'i',b'abcd',0,1)
t(lambda: list(struct.iter_unpack('i',b'abcde'))); t(lambda: list(struct.iter_unpack('',b'abcde')))
t(struct.calcsize,'@bi0q'); t(struct.calcsize,'i 2h'); t(struct.calcsize,'i>'); t(struct.calcsize, 'bixd'); t(struct.calcsize,'99999999999999999999i');t(struct.calcsize,'9999999999999999999i')
s=struct.Struct('<hi'); print(s.format, s.size)
t(struct.calcsize, b'ii'); t(struct.calcsize, 3)
t(p,'3x'); t(p,'0i'); t(p,'2?',0,1)
print(struct.error, struct.unpack('?',b'\x05'), struct.unpack('3p2s', b'\x05abcd'))
