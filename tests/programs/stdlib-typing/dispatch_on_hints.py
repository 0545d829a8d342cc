# A reader of configuration that converts by the hints of a class.
from dataclasses import dataclass, fields
from typing import List, Optional, Union, get_args, get_origin

@dataclass
class Config:
    name: str
    retries: int = 3
    limits: List[float] = None
    unit: Optional[str] = None

def convert(value, hint):
    origin = get_origin(hint)
    if origin is Union:
        return None if value == '' else convert(value, get_args(hint)[0])
    if origin is list:
        return [convert(part, get_args(hint)[0]) for part in value.split(';')]
    return hint(value)

def load(text):
    given = dict(line.split('=') for line in text.split())
    return Config(**{f.name: convert(given[f.name], f.type) for f in fields(Config) if f.name in given})

print(load('name=pump retries=5 limits=1;2.5'))
print(load('name=fan unit='))
print([str(f.type) for f in fields(Config)])
