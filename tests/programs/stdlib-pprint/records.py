# dataclasses over several lines
from dataclasses import dataclass, field
from pprint import pprint
@dataclass
class Point:
    x: int
    y: list = field(default_factory=list)
    hidden: str = field(default='', repr=False)
pprint(Point(1, [1, 2]))
pprint(Point(1, ['a' * 30, 'b' * 30, 'c' * 30]))
