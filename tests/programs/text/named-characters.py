print("\N{BULLET} item", "\N{LATIN SMALL LETTER E WITH ACUTE}", len("\N{GRINNING FACE}"), ascii("\N{SNOWMAN}"))
name = "x"
print(f"\N{DEGREE SIGN}C {name}")
