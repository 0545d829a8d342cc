"""What CPython says about sources: reads a JSON list of them, writes a JSON list of "line:column Type: message" or "accepted".

With --warnings: a list of the SyntaxWarnings of each, as "line message".
"""

import json
import sys
import warnings


def verdict(source):
    try:
        compile(source, "main.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{error.lineno}:{error.offset} {type(error).__name__}: {error.msg}"
    except ValueError as error:
        return f"{type(error).__name__}: {error}"
    return "accepted"


def warnings_of(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "main.py", "exec", dont_inherit=True)
    return [f"{each.lineno} {each.message}" for each in caught]


def main():
    sources = json.load(sys.stdin)
    if "--warnings" in sys.argv:
        answers = [warnings_of(source) for source in sources]
    else:
        warnings.simplefilter("ignore")
        answers = [verdict(source) for source in sources]
    json.dump(answers, sys.stdout)


main()
