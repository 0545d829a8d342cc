# Commands that come as text: split, quoted, joined.
import shlex

for text in ('set led on', "name 'kitchen lamp' level=5", 'say "it\\"s \\n fine"', 'a\\ b  c', "''", '', 'x # note', "mixed'quo'\"tes\""):
    print(text, shlex.split(text), shlex.split(text, comments=True))
for text in ("'open", '"open', 'end\\'):
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)
print(shlex.quote("it's"), shlex.quote(''), shlex.quote('plain-1.txt'), shlex.quote('a b'), shlex.quote('é'))
print(shlex.join(['run', 'a b', "c'd", '$HOME']), shlex.split(shlex.join(['x y', '"'])))
