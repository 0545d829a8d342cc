# := in conditions, comprehensions, arguments and nested expressions.
data = [3, 8, 1, 9]
if (n := len(data)) > 3:
    print("long", n)
while (x := data.pop()) != 3:
    print(x, end=" ")
print()
print([y for v in range(5) if (y := v * v) % 2], y, (z := 5) + z, max(a := 1, b := 2), a, b)
print(any((found := w).startswith("b") for w in ["abc", "bcd", "cde"]), found, f"{(q := 7)}{q}", {k: (t := k) for k in "ab"}, t)
