# Control characters in strings are refused, unless strict is off.
import json
text = '"a\nb\tc"'
try:
    json.loads(text)
except json.JSONDecodeError as error:
    print(error)
print(repr(json.loads(text, strict=False)), json.JSONDecoder(strict=False).decode('["\x01"]'))
