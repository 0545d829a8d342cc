import string
from string import Template


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

print(string.printable.__repr__(), string.punctuation, string.capwords('hello  wORLD x'), string.capwords('a-b c','-'))
for s in ('$a $$ ${b}c $a_1','${a','$','x $1','line\n $','$a$b','${a b}','$aé','$A','$$a','$é','abc',''):
    T=Template(s); t(T.substitute,a=1,b=2,a_1=3); t(T.safe_substitute,a=1); t(T.substitute,{'a':5},b=6); print(T.is_valid()); t(T.get_identifiers)
