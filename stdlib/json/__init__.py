"""JSON texts from values and back. dumps and loads are the VM's own; classes come in where a program asks for them."""

from _json import JSONDecodeError, dumps, loads
from json.decoder import JSONDecoder
from json.encoder import JSONEncoder


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


def load(fp, **options):
    return loads(fp.read(), **options)
