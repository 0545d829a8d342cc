# Text in lines of a width: left, right, centred and justified.
import textwrap

text = "The little device in the pump house reports its vibration every minute, day and night."
for line in textwrap.wrap(text, 24):
    print(f"|{line:<24}|{line:>24}|{line:^24}|")


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    each, more = divmod(spaces, gaps)
    return "".join(w + " " * (each + (i < more)) for i, w in enumerate(words[:-1])) + words[-1]


for line in textwrap.wrap(text, 24):
    print("|" + justify(line, 24) + "|")
print(textwrap.shorten(text, 30), textwrap.fill("a b c d", 3), textwrap.dedent("  x\n   y"), sep="\n")
