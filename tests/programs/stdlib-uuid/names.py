import uuid

for namespace in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    for name in ('python.org', '', 'Straße'):
        print(uuid.uuid3(namespace, name), uuid.uuid5(namespace, name))
print(uuid.uuid5(uuid.NAMESPACE_DNS, 'a').version, uuid.uuid3(uuid.NAMESPACE_DNS, 'a').version)
