# What codec errors tell.
def failed(call):
    try:
        call()
    except UnicodeError as error:
        return error


for error in (failed(lambda: "abé".encode("ascii")), failed(lambda: "€uro€€".encode("latin-1")), failed(lambda: b"ok\xff".decode()), failed(lambda: b"ab\xe2\x82".decode("utf-8")), failed(lambda: bytearray(b"\x80\x81").decode("ascii"))):
    print(type(error).__name__, error, error.encoding, ascii(error.object), error.start, error.end, error.reason, ascii(error.args))
