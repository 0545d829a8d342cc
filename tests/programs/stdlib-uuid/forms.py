import uuid

u = uuid.UUID('6fa459ea-ee8a-3ca4-894e-db77e160355e')
same = [uuid.UUID('{6fa459ea-ee8a-3ca4-894e-db77e160355e}'), uuid.UUID('urn:uuid:6fa459ea-ee8a-3ca4-894e-db77e160355e'), uuid.UUID('6FA459EAEE8A3CA4894EDB77E160355E'), uuid.UUID(bytes=u.bytes), uuid.UUID(bytes_le=u.bytes_le), uuid.UUID(fields=u.fields), uuid.UUID(int=u.int)]
print([other == u for other in same], len(set(same)))
print(u, repr(u), u.version, u.variant, u.hex, u.urn)
print(sorted([uuid.UUID(int=5), uuid.UUID(int=1), u])[0], uuid.UUID(int=1) < u, u >= u, u != 3)
print({u: 'value'}[same[3]], f'{u}', '%s' % u)
