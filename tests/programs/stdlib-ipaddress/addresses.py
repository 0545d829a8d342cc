# addresses of both families
import ipaddress
for text in ['192.168.1.10', '8.8.8.8', '127.0.0.1', '169.254.3.4', '224.0.0.1', '0.0.0.0', '255.255.255.255', '10.1.2.3', '100.64.0.1',
             '::1', '::', 'fe80::1', '2001:db8::8a2e:370:7334', 'ff02::1', 'fc00::1', '2606:4700::1111', '::ffff:1.2.3.4', '2002:102:304::', 'fec0::1']:
    a = ipaddress.ip_address(text)
    flags = [n for n in ('is_private', 'is_global', 'is_loopback', 'is_link_local', 'is_multicast', 'is_reserved', 'is_unspecified') if getattr(a, n)]
    print(a, repr(a), a.version, int(a), a.packed, flags)
a = ipaddress.ip_address('10.0.0.1')
try:
    f'{a:>15}'
except TypeError as e:
    print(e)
print(a + 1, a - 1, a + 255, a < a + 1, sorted([a + 2, a, a + 1]), a == ipaddress.IPv4Address('10.0.0.1'), hash(a) == hash(ipaddress.IPv4Address(167772161)))
print(a.reverse_pointer, a.exploded, a.compressed, a.max_prefixlen)
b = ipaddress.IPv6Address('2001:db8::1')
print(b.exploded, b.compressed, b.reverse_pointer)
print(f'{a:b} {a:x} {a:X} {a:#x} {a:_b} {a:s} {b:x} {a:n}')
print(ipaddress.IPv6Address('::ffff:1.2.3.4').ipv4_mapped, ipaddress.IPv6Address('2002:102:304::').sixtofour, b.ipv4_mapped)
print(ipaddress.IPv4Address(b'\xc0\xa8\x00\x01'), ipaddress.IPv6Address('fe80::1%eth0'), ipaddress.IPv6Address('fe80::1%eth0').scope_id)
print({a: 'x'}[ipaddress.ip_address('10.0.0.1')])
