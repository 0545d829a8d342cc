# Escapes, raw strings, prefixes, concatenation and continuation lines.
print("a\tb\\n\x41\u00e9\U0001F600\101\0z".replace("\0", "0"), r"\n\t", "it's", 'say "hi"', '''tri"ple''', "line\
 joined")
print("a" "b" 'c', ("x"
"y"), b"\x41\n\\", br"\x", rb'\d', "\
", len("\N{BULLET}") if True else 0, "tab\there", '\'', "\"", "\a\b\f\v".encode())
print(f"{'a' + 'b'}" "c" f"{1}", f"{{}}", f"{'{'}", f'{"nested"}', F"{1}", rf"\{1}", f"{1:{2}}")
