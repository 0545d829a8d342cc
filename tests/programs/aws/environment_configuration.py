# Configuration from environment variables, with defaults, types and complaints.
import os
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Config:
    table: str = 'readings'
    limit: int = 100
    ratio: float = 0.5
    debug: bool = False

    @classmethod
    def load(cls, env):
        values = {}
        for f in fields(cls):
            text = env.get('NL_TEST_' + f.name.upper())
            if text is None:
                continue
            kind = {'str': str, 'int': int, 'float': float, 'bool': bool}[f.type if isinstance(f.type, str) else f.type.__name__]
            try:
                values[f.name] = text.lower() in ('1', 'true', 'yes') if kind is bool else kind(text)
            except ValueError as error:
                raise ValueError(f'NL_TEST_{f.name.upper()}: {error}') from None
        return cls(**values)


print(Config.load(os.environ))
print(Config.load({'NL_TEST_LIMIT': '7', 'NL_TEST_DEBUG': 'Yes', 'NL_TEST_TABLE': 't'}))
for env in ({'NL_TEST_LIMIT': 'many'}, {'NL_TEST_RATIO': '0,5'}):
    try:
        Config.load(env)
    except ValueError as error:
        print(error)
print(os.environ.get('NL_TEST_NOT_SET'), os.getenv('NL_TEST_NOT_SET', 'fallback'), 'NL_TEST_NOT_SET' in os.environ)
try:
    os.environ['NL_TEST_NOT_SET']
except KeyError as error:
    print(error)
try:
    Config().limit = 5
except Exception as error:
    print(type(error).__name__, error)
