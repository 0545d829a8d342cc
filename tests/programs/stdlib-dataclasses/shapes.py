# dataclasses: options, fields, helpers, errors.
from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        Version.count += 1


@dataclass(frozen=True)
class Key:
    name: str
    _: KW_ONLY
    size: int = 1


@dataclass
class Child(Version):
    label: str = "x"


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (Version(1), Version(1, 2) < Version(1, 3), Version(1) == Version(1, 0, ["t"]), Version(2).tags is not Version(2).tags, [f.name for f in fields(Version)], asdict(Version(1, 2, ["a"])), astuple(Version(3)), replace(Version(1), minor=9), is_dataclass(Version), is_dataclass(Version(1)), is_dataclass(5), max(Version(1), Version(2)), Version.count > 3))
show(lambda: (Key("a"), Key("a", size=3), hash(Key("a")) == hash(Key("a")), {Key("a"): 1}[Key("a")], Key("a") != Key("b"), Child(1, 2, [], "l"), Child(1).label, Version(1) == Child(1), [f.default for f in fields(Key)][1], Version.__match_args__))
show(lambda: (make_dataclass("Made", [("x", int), ("y", int, field(default=5))])(1), make_dataclass("M", ["a"])("v")))
show(lambda: Version())
show(lambda: Version("a", b=1))
show(lambda: Key("a", 2))
show(lambda: setattr(Key("a"), "name", "b"))
show(lambda: hash(Version(1)))
show(lambda: Version(1) < 5)
show(lambda: asdict(5))
show(lambda: fields(5))
show(lambda: replace(Key("a"), nope=1))
show(lambda: field(default=1, default_factory=list))
