# uuid: construction, versions, fields, comparison.
import uuid
u = uuid.UUID("12345678-1234-5678-9234-567812345678")


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (u, str(u), u.hex, u.int, u.bytes, u.version, u.variant, u.urn, u.fields, u.time_low, u.node, u.bytes_le))
show(lambda: (uuid.UUID("{12345678123456789234567812345678}") == u, uuid.UUID(int=5), uuid.UUID(bytes=b"\x01" * 16), uuid.UUID("urn:uuid:12345678-1234-5678-9234-567812345678") == u, uuid.UUID(int=1) < uuid.UUID(int=2), hash(u) == hash(uuid.UUID(str(u))), {u: 1}[u], int(u) == u.int))
show(lambda: (uuid.uuid5(uuid.NAMESPACE_DNS, "example.com"), uuid.uuid3(uuid.NAMESPACE_URL, "http://x"), uuid.uuid5(u, "a").version, uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4(), uuid.NAMESPACE_OID, uuid.UUID(int=0)))
show(lambda: uuid.UUID("123"))
show(lambda: uuid.UUID("zz345678-1234-5678-9234-567812345678"))
show(lambda: uuid.UUID())
show(lambda: uuid.UUID(int=-1))
show(lambda: uuid.UUID(int=2**128))
show(lambda: uuid.UUID(bytes=b"x"))
show(lambda: u < 5)
