# what is no address
import ipaddress
for bad in ['256.1.1.1', '1.2.3', '1.2.3.4.5', '', 'abc', '01.2.3.4', '1.2.3.4/24', ':::', '1::2::3', '12345::', '::g', '1:2:3:4:5:6:7', ':1:2:3:4:5:6:7', 'fe80::1%']:
    for make in (ipaddress.ip_address, ipaddress.IPv4Address, ipaddress.IPv6Address):
        try:
            print(make(bad))
        except ValueError as e:
            print(type(e).__name__, e)
for bad in ['10.0.0.1/8', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/8', 'nope/8', '::1/129']:
    for make in (ipaddress.ip_network, ipaddress.IPv4Network):
        try:
            print(make(bad))
        except ValueError as e:
            print(type(e).__name__, e)
for bad in [-1, 2 ** 32, b'abc']:
    try:
        print(ipaddress.IPv4Address(bad))
    except ValueError as e:
        print(e)
for action in [lambda: ipaddress.ip_address('1.1.1.1') < ipaddress.ip_address('::1'),
               lambda: ipaddress.ip_address('255.255.255.255') + 1,
               lambda: ipaddress.ip_network('10.0.0.0/30')[9],
               lambda: list(ipaddress.ip_network('10.0.0.0/30').subnets(new_prefix=20)),
               lambda: ipaddress.ip_address('1.1.1.1') + 'x',
               lambda: ipaddress.ip_address('1.1.1.1') < 5]:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
