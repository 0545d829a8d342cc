# Letters beyond ASCII: length, order, case, slices, encodings.
words = ["straße", "Ärger", "naïve", "日本語", "emoji 😀!", "Ωmega"]
for w in words:
    print(w, len(w), w.upper(), w[::-1], w.encode("utf-8"), len(w.encode()), ascii(w))
print(sorted(words), max(words), [ord(c) for c in "é😀"], "😀" in "a😀b", "a😀b".index("b"), "a😀b"[1])
print("é".encode("latin-1"), b"\xe9".decode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"\xff\x41".decode("utf-8", "replace"))
print("%s|%5s|%-5s|" % ("é", "日", "ß"), f"{'日本':>6}|{'é':*^5}", "ABC".casefold() == "abc", "\u00e9" == "e\u0301")
