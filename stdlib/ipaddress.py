"""Addresses, networks and interfaces of IPv4 and IPv6. An address is a number of 32 or 128 bits; a network is its first
address and the length of its prefix."""


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def ip_address(address):
    return _either(address, IPv4Address, IPv6Address, f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    for kind in (IPv4Network, IPv6Network):
        try:
            return kind(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network')


def ip_interface(address):
    message = f'{address!r} does not appear to be an IPv4 or IPv6 interface'
    return _either(address, IPv4Interface, IPv6Interface, message)


def _either(address, first, second, message):
    for kind in (first, second):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(message)


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4, 'big')
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16, 'big')
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def _parse4(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split('.')
    if len(parts) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for part in parts:
        try:
            number = number << 8 | _octet(part)
        except ValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
    return number


def _octet(part):
    if not part:
        raise ValueError('Empty octet not permitted')
    if not (part.isascii() and part.isdigit()):
        raise ValueError(f'Only decimal digits permitted in {part!r}')
    if len(part) > 3:
        raise ValueError(f'At most 3 characters permitted in {part!r}')
    if part != '0' and part[0] == '0':
        raise ValueError(f'Leading zeros are not permitted in {part!r}')
    number = int(part)
    if number > 255:
        raise ValueError(f'Octet {number} (> 255) not permitted')
    return number


def _parse6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            last = _parse4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
        parts.append(f'{last >> 16:x}')
        parts.append(f'{last & 0xFFFF:x}')
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    skip = None
    for at in range(1, len(parts) - 1):
        if not parts[at]:
            if skip is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            skip = at
    high, low, skipped = _parts6(parts, skip, text)
    number = 0
    try:
        for part in parts[:high]:
            number = number << 16 | _hextet(part)
        number <<= 16 * skipped
        for part in parts[len(parts) - low :]:
            number = number << 16 | _hextet(part)
    except ValueError as error:
        raise AddressValueError(f'{error} in {text!r}') from None
    return number


def _parts6(parts, skip, text):
    """How many parts stand before and after `::`, and how many it stands for."""
    if skip is None:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        return 8, 0, 0
    high = skip
    low = len(parts) - skip - 1
    if not parts[0]:
        high -= 1
        if high:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if not parts[-1]:
        low -= 1
        if low:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    skipped = 8 - (high + low)
    if skipped < 1:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    return high, low, skipped


def _hextet(part):
    for character in part:
        if character not in '0123456789abcdefABCDEF':
            raise ValueError(f'Only hex digits permitted in {part!r}')
    if len(part) > 4:
        raise ValueError(f'At most 4 characters permitted in {part!r}')
    return int(part, 16)


def _text4(number):
    return '.'.join([str(number >> shift & 255) for shift in (24, 16, 8, 0)])


def _text6(number):
    parts = [f'{number >> shift & 0xFFFF:x}' for shift in range(112, -16, -16)]
    best_start, best_length = -1, 1
    at = 0
    while at < 8:
        length = 0
        while at + length < 8 and parts[at + length] == '0':
            length += 1
        if length > best_length:
            best_start, best_length = at, length
        at += length or 1
    if best_start < 0:
        return ':'.join(parts)
    return ':'.join(parts[:best_start]) + '::' + ':'.join(parts[best_start + best_length :])


class _Base:
    """What addresses and networks share; `_bits` and `version` are their family's."""

    @property
    def max_prefixlen(self):
        return self._bits

    @property
    def exploded(self):
        return self._exploded()

    @property
    def compressed(self):
        return str(self)

    def __reduce__(self):
        return type(self), (str(self),)


class _Address(_Base):
    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
            if address >> self._bits:
                raise AddressValueError(f'{address} (>= 2**{self._bits}) is not permitted as an IPv{self.version} address')
            self._ip = address
            return
        if isinstance(address, bytes):
            if len(address) != self._bits // 8:
                wanted = self._bits // 8
                raise AddressValueError(
                    f'{address!r} (len {len(address)} != {wanted}) is not permitted as an IPv{self.version} address'
                )
            self._ip = int.from_bytes(address, 'big')
            return
        text = str(address)
        if '/' in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        self._ip = self._take(text)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return (self.version, self._ip, self._scope_id) == (other.version, other._ip, other._scope_id)

    def __hash__(self):
        return hash(hex(self._ip))

    def __lt__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        self._comparable(other)
        return self._ip < other._ip

    def __gt__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        self._comparable(other)
        return self._ip > other._ip

    def __le__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        return self == other or self < other

    def __ge__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        return self == other or self > other

    def _comparable(self, other):
        if not isinstance(other, _Address):
            raise TypeError(f'{self} and {other} are not of the same type')
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip - other)

    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __format__(self, spec):
        if not spec or spec[-1] == 's':
            return format(str(self), spec)
        if spec[-1] not in 'bnxX':
            raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')
        return self._formatted(spec)

    def _formatted(self, spec):
        body, kind = spec[:-1], spec[-1]
        grouping = body.endswith('_')
        alternate = '#' in body
        if body.replace('#', '', 1).replace('_', '', 1):
            raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')
        if kind == 'n':
            kind = 'b' if self.version == 4 else 'x'
        digits = self._bits if kind == 'b' else self._bits // 4
        if grouping:
            digits += digits // 4 - 1
        if alternate:
            digits += 2
        return f'{self._ip:{"#" if alternate else ""}0{digits}{"_" if grouping else ""}{kind}}'

    @property
    def packed(self):
        return self._ip.to_bytes(self._bits // 8, 'big')

    @property
    def is_loopback(self):
        return self._within(self._loopback)

    @property
    def is_link_local(self):
        return self._within(self._link_local)

    @property
    def is_multicast(self):
        return self._within(self._multicast)

    @property
    def is_unspecified(self):
        return self._ip == 0

    def _within(self, ranges):
        for start, prefix in ranges:
            shift = self._bits - prefix
            if self._ip >> shift == start >> shift:
                return True
        return False


class IPv4Address(_Address):
    version = 4
    _bits = 32
    _text = staticmethod(_text4)
    _take = staticmethod(_parse4)
    _loopback = ((0x7F000000, 8),)
    _link_local = ((0xA9FE0000, 16),)
    _multicast = ((0xE0000000, 4),)
    _private = (
        (0x00000000, 8), (0x0A000000, 8), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12), (0xC0000000, 29),
        (0xC00000AA, 31), (0xC0000200, 24), (0xC0A80000, 16), (0xC6120000, 15), (0xC6336400, 24), (0xCB007100, 24),
        (0xF0000000, 4), (0xFFFFFFFF, 32),
    )

    def _exploded(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'

    @property
    def is_private(self):
        return self._within(self._private)

    @property
    def is_global(self):
        return self._ip >> 22 != 0x64400000 >> 22 and not self.is_private

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15

    @property
    def ipv6_mapped(self):
        return IPv6Address(0xFFFF << 32 | self._ip)


class IPv6Address(_Address):
    version = 6
    _bits = 128
    _text = staticmethod(_text6)
    _loopback = ((1, 128),)
    _link_local = ((0xFE80 << 112, 10),)
    _multicast = ((0xFF00 << 112, 8),)
    _private = (
        (1, 128), (0, 128), (0xFFFF << 32, 96), (0x0100 << 112, 64), (0x2001 << 112, 23), (0x20010002 << 96, 48),
        (0x20010DB8 << 96, 32), (0x20010010 << 96, 28), (0xFC00 << 112, 7), (0xFE80 << 112, 10),
    )
    _reserved = (
        (0, 8), (0x0100 << 112, 8), (0x0200 << 112, 7), (0x0400 << 112, 6), (0x0800 << 112, 5), (0x1000 << 112, 4),
        (0x4000 << 112, 3), (0x6000 << 112, 3), (0x8000 << 112, 3), (0xA000 << 112, 3), (0xC000 << 112, 3),
        (0xE000 << 112, 4), (0xF000 << 112, 5), (0xF800 << 112, 6), (0xFE00 << 112, 9),
    )

    def _take(self, text):
        address, sep, scope = text.partition('%')
        if sep and (not scope or '%' in scope):
            raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
        if sep:
            self._scope_id = scope
        return _parse6(address)

    @property
    def scope_id(self):
        return self._scope_id

    def __str__(self):
        text = _text6(self._ip)
        return text if self._scope_id is None else f'{text}%{self._scope_id}'

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def _exploded(self):
        text = f'{self._ip:032x}'
        return ':'.join([text[at : at + 4] for at in range(0, 32, 4)])

    @property
    def reverse_pointer(self):
        return '.'.join(reversed(self._exploded().replace(':', ''))) + '.ip6.arpa'

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return self._within(self._private) if mapped is None else mapped.is_private

    @property
    def is_global(self):
        return not self.is_private

    @property
    def is_reserved(self):
        return self._within(self._reserved)

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0xFEC0 >> 6


class _Network(_Base):
    def __init__(self, address, strict=True):
        kind = self._address
        if isinstance(address, (int, bytes)):
            first, prefix = address, self._bits
        elif isinstance(address, tuple):
            first = address[0]
            prefix = address[1] if len(address) > 1 else self._bits
        else:
            parts = str(address).split('/')
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            first = parts[0]
            prefix = parts[1] if len(parts) == 2 else self._bits
        self.network_address = kind(first)
        self._prefix = _prefix_of(prefix, self._bits, kind)
        mask = _mask(self._prefix, self._bits)
        if self.network_address._ip & mask != self.network_address._ip:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = kind(self.network_address._ip & mask)

    @property
    def prefixlen(self):
        return self._prefix

    @property
    def netmask(self):
        return self._address(_mask(self._prefix, self._bits))

    @property
    def hostmask(self):
        return self._address((1 << self._bits - self._prefix) - 1)

    @property
    def broadcast_address(self):
        return self._address(self.network_address._ip | (1 << self._bits - self._prefix) - 1)

    @property
    def num_addresses(self):
        return 1 << self._bits - self._prefix

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    def _exploded(self):
        return f'{self.network_address.exploded}/{self._prefix}'

    def __str__(self):
        return f'{self.network_address}/{self._prefix}'

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (self.version, self.network_address, self._prefix) == (other.version, other.network_address, other._prefix)

    def __hash__(self):
        return hash(self.network_address._ip ^ _mask(self._prefix, self._bits))

    def _key(self):
        return self.network_address._ip, self._prefix

    def __lt__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        self._comparable(other)
        return self._key() < other._key()

    def __gt__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        self._comparable(other)
        return self._key() > other._key()

    def __le__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        return self == other or self < other

    def __ge__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        return self == other or self > other

    def _comparable(self, other):
        if not isinstance(other, _Network):
            raise TypeError(f'{self} and {other} are not of the same type')
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')

    def __iter__(self):
        first = self.network_address._ip
        for number in range(self.num_addresses):
            yield self._address(first + number)

    def __len__(self):
        raise TypeError(f"object of type '{type(self).__name__}' has no len()")

    def __getitem__(self, n):
        first = self.network_address._ip
        if n >= 0:
            if n >= self.num_addresses:
                raise IndexError('address out of range')
            return self._address(first + n)
        if -n > self.num_addresses:
            raise IndexError('address out of range')
        return self._address(self.broadcast_address._ip + n + 1)

    def __contains__(self, other):
        if self.version != other.version:
            return False
        if isinstance(other, _Network):
            return False
        return other._ip >> (self._bits - self._prefix) == self.network_address._ip >> (self._bits - self._prefix)

    def hosts(self):
        first = self.network_address._ip
        last = self.broadcast_address._ip
        left = self._bits - self._prefix
        if left == 0:
            return [self._address(first)]
        if left == 1:
            return [self._address(first), self._address(last)]
        return self._hosts(first + 1, last - (self.version == 4))

    def _hosts(self, first, last):
        while first <= last:
            yield self._address(first)
            first += 1

    def overlaps(self, other):
        return (
            other.network_address in self
            or other.broadcast_address in self
            or self.network_address in other
            or self.broadcast_address in other
        )

    def subnet_of(self, other):
        return self._inside(self, other)

    def supernet_of(self, other):
        return self._inside(other, self)

    def _inside(self, a, b):
        if not isinstance(a, _Network) or not isinstance(b, _Network):
            raise TypeError(f'Unable to test subnet containment between {a} and {b}')
        if a.version != b.version:
            raise TypeError(f'{a} and {b} are not of the same version')
        return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefix == self._bits:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefix:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefix
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefix + prefixlen_diff
        if prefix > self._bits:
            raise ValueError(f'prefix length diff {prefix} is invalid for netblock {self}')
        start = self.network_address._ip
        step = 1 << self._bits - prefix
        for number in range(1 << prefixlen_diff):
            yield type(self)((start + number * step, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefix == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefix:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefix - new_prefix
        prefix = self._prefix - prefixlen_diff
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefix}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return type(self)((self.network_address._ip & _mask(prefix, self._bits), prefix))

    def address_exclude(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        if other == self:
            return
        first, second = self.subnets()
        while first != other and second != other:
            if other.subnet_of(first):
                yield second
                first, second = first.subnets()
            else:
                yield first
                first, second = second.subnets()
        yield second if first == other else first

    def compare_networks(self, other):
        self._comparable(other)
        mine, theirs = self._key(), other._key()
        return (mine > theirs) - (mine < theirs)

    @property
    def is_private(self):
        ranges = self._address._private
        return self._is_in(ranges)

    @property
    def is_global(self):
        if self.version == 4 and self.network_address._ip >> 22 == 0x64400000 >> 22 and self._prefix >= 10:
            return False
        return not self.is_private

    def _is_in(self, ranges):
        for start, prefix in ranges:
            shift = self._bits - prefix
            if self._prefix >= prefix and self.network_address._ip >> shift == start >> shift:
                return True
        return False

    @property
    def is_loopback(self):
        return self.network_address.is_loopback and self.broadcast_address.is_loopback

    @property
    def is_link_local(self):
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_multicast(self):
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_reserved(self):
        return self.network_address.is_reserved and self.broadcast_address.is_reserved

    @property
    def is_unspecified(self):
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified


def _mask(prefix, bits):
    return (1 << bits) - (1 << bits - prefix)


def _prefix_of(text, bits, kind):
    if isinstance(text, int):
        if not 0 <= text <= bits:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return text
    if text.isascii() and text.isdigit():
        if int(text) > bits:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return int(text)
    if bits == 32:
        try:
            number = _parse4(text)
        except AddressValueError:
            raise NetmaskValueError(f'{text!r} is not a valid netmask') from None
        for candidate in (number, number ^ 0xFFFFFFFF):
            for prefix in range(33):
                if candidate == _mask(prefix, 32):
                    return prefix
    raise NetmaskValueError(f'{text!r} is not a valid netmask')


class IPv4Network(_Network):
    version = 4
    _bits = 32
    _address = IPv4Address


class IPv6Network(_Network):
    version = 6
    _bits = 128
    _address = IPv6Address

    @property
    def is_site_local(self):
        return self.network_address.is_site_local and self.broadcast_address.is_site_local


class _Interface:
    def _set_up(self, address, kind, network):
        if isinstance(address, (bytes, int)):
            first, prefix = address, self._bits
        elif isinstance(address, tuple):
            first = address[0]
            prefix = address[1] if len(address) > 1 else self._bits
        else:
            parts = str(address).split('/')
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            first = parts[0]
            prefix = parts[1] if len(parts) == 2 else self._bits
        kind.__init__(self, first)
        self.network = network((self._ip, prefix), strict=False)
        self.netmask = self.network.netmask
        self._prefix = self.network.prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self._text(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._text(self._ip)}/{self.hostmask}'

    def __str__(self):
        return f'{super().__str__()}/{self._prefix}'

    def __eq__(self, other):
        same = _Address.__eq__(self, other)
        if not same or same is NotImplemented:
            return same
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        less = _Address.__lt__(self, other)
        if not isinstance(other, _Interface):
            return less
        return self.network < other.network or self.network == other.network and less

    def __hash__(self):
        return hash((self._ip, self._prefix, int(self.network.network_address)))


class IPv4Interface(_Interface, IPv4Address):
    def __init__(self, address):
        self._set_up(address, IPv4Address, IPv4Network)

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv6Interface(_Interface, IPv6Address):
    def __init__(self, address):
        self._set_up(address, IPv6Address, IPv6Network)

    @property
    def ip(self):
        return IPv6Address(self._ip)


def summarize_address_range(first, last):
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    return _summary(first._ip, last._ip, IPv4Network if first.version == 4 else IPv6Network)


def _summary(at, end, network):
    while at <= end:
        trailing = (at & -at).bit_length() - 1 if at else network._bits
        size = min(trailing, (end - at + 1).bit_length() - 1)
        yield network((at, network._bits - size))
        at += 1 << size


def collapse_addresses(addresses):
    networks = []
    for one in addresses:
        if isinstance(one, _Address):
            one = (IPv4Network if one.version == 4 else IPv6Network)((one._ip, one._bits))
        if networks and networks[-1].version != one.version:
            raise TypeError(f'{one} and {networks[-1]} are not of the same version')
        networks.append(one)
    return iter(_collapsed(sorted(networks)))


def _collapsed(networks):
    kept = []
    for network in networks:
        if kept and network.subnet_of(kept[-1]):
            continue
        kept.append(network)
        while len(kept) > 1 and kept[-2]._prefix == kept[-1]._prefix and kept[-2].supernet() == kept[-1].supernet():
            kept.pop()
            kept[-1] = kept[-1].supernet()
    return kept


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented
