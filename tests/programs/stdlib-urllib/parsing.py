# urllib.parse: splitting, joining, quoting.
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (urlparse("http://user:pw@host:80/p/a;x?q=1&r=2#f"), urlsplit("//h/p?q"), urlparse("mailto:a@b"), urlparse("/just/path"), urlparse(""), urlparse("http://H:8/x").hostname, urlparse("http://H:8/x").port, urlparse("http://u:p@h").username, urlparse("http://h").port))
show(lambda: (urlunparse(("http", "h", "/p", "", "q=1", "f")), urlunsplit(("", "", "p", "", "")), urljoin("http://h/a/b", "c"), urljoin("http://h/a/b/", "../c"), urljoin("http://h/a", "//x/y"), urljoin("http://h/a", "?q"), urljoin("http://h/a", "#f"), urljoin("http://h/a/b", "/root"), urljoin("", "x"), urlsplit("http://h/p?q#f").geturl()))
show(lambda: (parse_qs("a=1&a=2&b="), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl("x=1&y=a+b%21"), parse_qs(""), parse_qsl("a"), urlencode({"a": 1, "b": "x y"}), urlencode([("k", "é"), ("k", "&")]), urlencode({"l": [1, 2]}, doseq=True), urlencode({"l": [1]})))
show(lambda: (quote("a b/c?é&=~"), quote("a/b", safe=""), quote_plus("a b/c"), unquote("a%20b%2Fc%C3%A9"), unquote("a+b"), unquote_plus("a+b%2B"), unquote("%zz%4"), quote(b"\xff a"), unquote("%ff")))
show(lambda: urlparse("http://h:x/").port)
show(lambda: urlparse("http://h:99999/").port)
show(lambda: urlparse(5))
show(lambda: quote(5))
show(lambda: urlencode(5))
show(lambda: urlsplit("http://[::1/x"))
show(lambda: (parse_qs("a=1;b=2"), urlsplit("HTTP://Host/Path").scheme, urlparse("http://[::1]:8080/p").hostname, urlparse("http://[::1]:8080/p").port))
