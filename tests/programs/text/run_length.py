# Run-length coding with groupby, and back with a regular expression.
import re
from itertools import groupby


def encode(text):
    return "".join(f"{n}{k}" if (n := len(list(g))) > 1 else k for k, g in groupby(text))


def decode(text):
    return re.sub(r"(\d+)(\D)", lambda m: m[2] * int(m[1]), text)


for text in ("WWWWBBBWWC", "abc", "", "zzzzzzzzzzzz", "aab" * 2):
    packed = encode(text)
    print(repr(text), repr(packed), decode(packed) == text)
