# Where a document is wrong.
import json
from json.decoder import JSONDecodeError
for text in ('{"a": 1,}', "[1,\n2\n 3]", "", "[1] [2]", '{"é": tru}'):
    try:
        json.loads(text)
    except JSONDecodeError as error:
        print(error.msg, error.pos, error.lineno, error.colno, error.doc == text, error.args)
error = JSONDecodeError("broken", "one\ntwo", 5)
print(error, error.lineno, error.colno, repr(error), isinstance(error, ValueError))
