import uuid

ids = {uuid.uuid4() for i in range(50)}
print(len(ids), {u.version for u in ids}, {u.variant for u in ids}, {len(str(u)) for u in ids})
print(all(uuid.UUID(str(u)) == u for u in ids), all(len(u.bytes) == 16 for u in ids), type(uuid.uuid4().hex))
