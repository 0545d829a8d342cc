print(round(2.5), round(3.5), round(-2.5), round(1234, -2), round(1250, -2), round(1.2345, 2), round(1e20), round(7), round(True), round(1.5, None), round(12345678901234567890, -5), round(2.675, 2), round(-0.4), round(0.5))
for f in (lambda: round(float("inf")), lambda: round(float("nan")), lambda: round("a"), lambda: round(1, 2.0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
