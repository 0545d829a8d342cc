# Status registers: flags by IntFlag, packed fields, and changes between two readings.
from enum import IntFlag


class Status(IntFlag):
    DOOR = 1
    MOTION = 2
    TAMPER = 4
    LOW_BATTERY = 128


def unpack(register):
    return Status(register & 0xFF), register >> 8 & 0x0F, register >> 12 & 0x3FF


def pack(status, channel, level):
    return int(status) | channel << 8 | level << 12


last = Status(0)
for register in (0x2A5101, 0x2A5183, 0x000386, 0x000300):
    status, channel, level = unpack(register)
    assert pack(status, channel, level) == register
    raised, cleared = status & ~last, last & ~status
    print(f'{register:#08x} ch={channel} level={level} {[f.name for f in Status if f in status]}'
          f' +{[f.name for f in raised]} -{[f.name for f in cleared]}')
    last = status
print(Status.DOOR | Status.TAMPER, repr(Status(129)), Status(3) == 3, Status.MOTION in Status(6), bool(Status(0)))
