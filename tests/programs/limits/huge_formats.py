# Widths and precisions out of all proportion are refused, not carried out.
def attempt(name, make):
    try:
        text = make()
        print(name, len(text))
    except (MemoryError, OverflowError, ValueError) as error:
        print(name, "refused")


attempt("f-string width", lambda: f"{1:9999999999}")
attempt("f-string precision", lambda: f"{1.5:.9999999999f}")
attempt("format", lambda: format(1, "99999999999"))
attempt("str.format", lambda: "{:>{}}".format("x", 10 ** 12))
attempt("percent", lambda: "%*d" % (10 ** 12, 1))
attempt("percent precision", lambda: "%.99999999999f" % 1.5)
attempt("fill", lambda: f"{'x':é<99999999999}")
attempt("bytes percent", lambda: b"%99999999999d" % 1)
attempt("round trip", lambda: f"{10 ** 300:,}")
attempt("width ok", lambda: f"{1:1000}")
