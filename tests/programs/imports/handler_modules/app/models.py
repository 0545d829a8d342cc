"""What is stored."""
from dataclasses import asdict, dataclass

from .settings import MAX_WATTS


class Invalid(ValueError):
    pass


@dataclass
class Lamp:
    name: str
    watts: int = 5

    def __post_init__(self):
        if not 0 < self.watts <= MAX_WATTS:
            raise Invalid(f'{self.watts} W is not in 1..{MAX_WATTS}')

    def to_dict(self):
        return asdict(self)
