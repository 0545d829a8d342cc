# json.dumps with every option a handler meets.
import json


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (json.dumps({"a": [1, 2.5, None, True, "é\n\"\\/"], "b": {}}), json.dumps([]), json.dumps("x"), json.dumps(None), json.dumps(1e100), json.dumps(0.1), json.dumps(10**30), json.dumps((1, (2,)))))
show(lambda: (json.dumps({"b": 1, "a": [1, {"c": []}]}, indent=2), json.dumps([1, [2]], indent="\t"), json.dumps({"a": 1}, indent=0), json.dumps([], indent=2), json.dumps({"a": 1, "b": 2}, separators=(",", ":")), json.dumps([1, 2], indent=1, separators=(";", "="))))
show(lambda: (json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps("é€😀"), json.dumps("é€😀", ensure_ascii=False), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")])))
show(lambda: (json.dumps({1, 2}, default=sorted), json.dumps(object, default=lambda o: o.__name__), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps("\x00\x1f\x7f\u2028"), json.dumps("</script>")))
show(lambda: json.dumps({1, 2}))
show(lambda: json.dumps(b"x"))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps(float("nan"), allow_nan=False))
show(lambda: (json.dumps(1 + 1, default=5), json.dumps({"k": object()}, default=str)[:15]))
show(lambda: json.dumps([1, {2}], default=lambda o: 1 / 0))
show(lambda: json.dumps({"b": 1, 2: 3}, sort_keys=True))
show(lambda: json.dumps((lambda l: l.append(l) or l)([])))
show(lambda: json.dumps((lambda d: d.update(k=d) or d)({})))
