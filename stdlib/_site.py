# `exit` and `quit`, which CPython's `site` adds to the built-in names.


def exit(code=None):
    raise SystemExit(code)


quit = exit
