# f-strings: nesting, debugging, conversions and quotes.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


name, value, width, items = "x", 3.14159, 10, {"k": [1, 2]}
print(f"{name} {value:.2f} {value:{width}.{2 + 1}f}| {items['k'][0]} {name!r:>5} {{}} {value=:.1f} {name = } {2 * 3 = }")
print(f"{'a' if width > 5 else 'b'} {[n for n in range(3)]} {(lambda: 5)()} {name:*^5} {width:#06x} {-width:+,} {1_000_000:,} {True:d}")
print(f"{name!s}{name!a}{name!r}" f"{width}", rf"\n{name}", f"{value:>{width}}|{value:<{width}}|{value:^{width}.1e}|", f"{None} {[]!r:>4}", f"{width:{'>'}{6}}")
attempt(lambda: f"{value:d}")
attempt(lambda: f"{name:.2f}")
attempt(lambda: f"{items:5}")
