# python: 3.12
import uuid

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
u=uuid.UUID('{12345678-1234-5678-1234-567812345678}'); print(u,repr(u),u.fields,u.version,u.variant,u.time,u.clock_seq,u.node,u.urn,u.hex,u.int,u.bytes,u.bytes_le,u.time_low, u.time_mid,u.time_hi_version,u.clock_seq_hi_variant,u.clock_seq_low)
t(uuid.UUID,'abc'); t(uuid.UUID); t(uuid.UUID,bytes=b'a'); t(uuid.UUID,int=-1); t(uuid.UUID,fields=(1,2)); t(uuid.UUID,int=5,version=4); t(uuid.UUID,int=5,version=9); t(uuid.UUID, fields=(2**40,1,1,1,1,1));t(uuid.UUID,bytes_le=b'a')
for i in range(6):
  f=[1]*6; f[i]=2**50; t(uuid.UUID,fields=tuple(f))
t(setattr,u,'int',3); print(hash(u)==hash(u.int), uuid.uuid5(uuid.NAMESPACE_DNS,'python.org'), uuid.uuid3(uuid.NAMESPACE_URL,'http://x'), uuid.uuid4().version, uuid.RFC_4122, uuid.uuid5(uuid.NAMESPACE_DNS, b'ab'))
t(lambda: u<3); print(u<uuid.UUID(int=1), u==3, int(u))
print(uuid.UUID(int=0xc0<<56).variant, uuid.UUID(int=0xe0<<56).variant, uuid.UUID(int=0).variant)
t(uuid.UUID,3)
