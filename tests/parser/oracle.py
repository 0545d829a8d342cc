"""CPython's own parser as the judge of ours.

Reads file names from standard input, one a line (with --sources: programs, each as a line of JSON), and answers each
with one line of JSON:
{"file", "digest"} where CPython accepts the file (the SHA-256 of its tree in the notation below, or the tree itself
as "dump" with --dump), or {"file", "error", "message", "line", "column"}.

The notation, which `dump.ts` writes too: Kind@line:column-endLine:endColumn(field=value,...), lists in brackets.
Columns are turned from UTF-8 bytes to UTF-16 units. Positions within f-strings are left out: before Python 3.12 CPython
computed them from a copy of the text, and many are wrong.
"""

import ast
import hashlib
import json
import struct
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)

# Fields that our tree leaves out (type comments). Type parameters, which only newer versions have, are dropped when empty.
LEFT_OUT = {"type_comment", "type_ignores", "kind"}
BARE = {"Load", "Store", "Del"}


class Dumper:
    def __init__(self, source: bytes):
        self.lines = source.split(b"\n")
        self.out = []

    def column(self, line, column):
        before = self.lines[line - 1][:column]
        if before.isascii():
            return column
        return len(before.decode("utf-8", "replace").encode("utf-16-le")) // 2

    def position(self, node):
        start = self.column(node.lineno, node.col_offset)
        end = self.column(node.end_lineno, node.end_col_offset)
        return f"@{node.lineno}:{start}-{node.end_lineno}:{end}"

    def node(self, node, placed):
        out = self.out
        kind = type(node).__name__
        out.append(kind)
        if placed and hasattr(node, "lineno"):
            out.append(self.position(node))
        if not node._fields:
            return
        inner = placed and kind != "JoinedStr"
        out.append("(")
        for field in node._fields:
            if field in LEFT_OUT and not (field == "kind" and placed):
                continue
            value = getattr(node, field, None)
            if field == "type_params" and not value and kind != "TypeAlias":
                continue
            if kind == "JoinedStr":
                # Python 3.12.1 keeps empty pieces of format specifications, later ones do not.
                value = [each for each in value if getattr(each, "value", None) != ""]
            if field == "value" and kind in ("Constant", "MatchSingleton"):
                out.append("value=" + constant(value))
            else:
                out.append(field + "=")
                self.value(value, inner)
            out.append(",")
        out.append(")")

    def value(self, value, placed):
        out = self.out
        if isinstance(value, ast.AST):
            self.node(value, placed)
        elif isinstance(value, list):
            out.append("[")
            for each in value:
                self.value(each, placed)
                out.append(",")
            out.append("]")
        else:
            out.append("None" if value is None else str(value))


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is ...:
        return "..."
    if isinstance(value, int):
        return f"int:{value:x}"
    if isinstance(value, float):
        return "float:" + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "imag:" + struct.pack(">d", value.imag).hex()
    if isinstance(value, bytes):
        return "bytes:" + value.hex()
    return "str:" + " ".join(f"{ord(c):x}" for c in value)


def judge(file, source, whole):
    try:
        tree = ast.parse(source, file)
    except SyntaxError as error:
        return {
            "file": file,
            "error": type(error).__name__,
            "message": error.msg,
            "line": error.lineno,
            "column": error.offset,
        }
    except (ValueError, RecursionError, MemoryError) as error:
        return {"file": file, "error": type(error).__name__, "message": str(error)}
    text = text_of(source, tree)
    if whole:
        return {"file": file, "dump": text}
    return {"file": file, "digest": hashlib.sha256(text.encode()).hexdigest()}


def text_of(source, tree):
    dumper = Dumper(utf8_of(source))
    dumper.node(tree, True)
    return "".join(dumper.out)


def utf8_of(source):
    """The text that CPython's columns count in."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    text = source.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
    return text.removeprefix("\ufeff").encode()


def main():
    whole = "--dump" in sys.argv
    for line in sys.stdin:
        if "--sources" in sys.argv:
            file, source = "source", json.loads(line).encode()
        else:
            file = line.rstrip("\n")
            with open(file, "rb") as stream:
                source = stream.read()
        print(json.dumps(judge(file, source, whole)), flush=True)


if __name__ == "__main__":
    main()
