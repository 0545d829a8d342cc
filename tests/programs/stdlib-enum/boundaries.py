# Flags with bits that are not named: each boundary, negative values, inversion.
import enum


class Strict(enum.Flag):
    A = 1
    B = 2
    D = 8


class Keep(enum.Flag, boundary=enum.KEEP):
    A = 1
    B = 2


class Conform(enum.Flag, boundary=enum.CONFORM):
    A = 1
    B = 2


class Eject(enum.IntFlag, boundary=enum.EJECT):
    A = 1
    B = 2


class Numbers(enum.IntFlag):
    A = 1
    B = 4


for kind in (Strict, Keep, Conform, Eject, Numbers):
    print(kind, repr(~kind.A), repr(~kind.B), repr(kind(0)), kind._boundary_)
    for value in (-1, -2, -9, 4, 7, 16):
        try:
            print(value, repr(kind(value)))
        except ValueError as e:
            print(value, e)
print(repr(~Numbers(8)), Numbers.A | 8, (~Numbers.A).value, enum.Flag._boundary_ is enum.STRICT)
