# A value in the midst of a text, and where it ends.
import json
decoder = json.JSONDecoder()
print(decoder.raw_decode('{"a": [1, 2]} and more'), decoder.raw_decode("skip 12.5,", 5), decoder.raw_decode('"né" x'))
text = '1 [2] "three" {"four": 4}'
at = 0
while at < len(text):
    value, at = decoder.raw_decode(text, at)
    print(value, at)
    while text[at : at + 1] == " ":
        at += 1
for bad in ("", " 1", "nope", "[1"):
    try:
        print(decoder.raw_decode(bad))
    except json.JSONDecodeError as error:
        print(error)
