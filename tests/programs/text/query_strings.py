# Query strings taken apart and built, with urllib and by hand.
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

url = "https://api.example.com:8443/v1/devices/7/readings?from=2024-01-01&to=2024-02-01&tag=a&tag=b%20c&empty=#top"
parts = urlsplit(url)
print(parts.scheme, parts.hostname, parts.port, parts.path.split("/"), parts.fragment)
print(parse_qs(parts.query), parse_qs(parts.query, keep_blank_values=True)["empty"])
print(urlencode({"q": "a b&c", "n": 5, "list": [1, 2]}, doseq=True), quote("a/b c?é"), unquote("%C3%A9+x"))
by_hand = {}
for pair in parts.query.split("&"):
    key, _, value = pair.partition("=")
    by_hand.setdefault(key, []).append(value)
print(by_hand)
