import textwrap


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

texts=["The quick brown fox jumped over the lazy dog and   ran away. It was fine.\tTabbed\ntext here; a well-known co-op--with em-dashes -- and --options. http://example.com/a-long-path-here 3-4 x-ray"]
t(textwrap.fill,texts[0],30); t(textwrap.shorten,'Hello  world!',12); t(textwrap.shorten,'Hello  world!',11); t(textwrap.shorten,'Hello world',width=10,placeholder='...'); t(textwrap.wrap,'a',0); t(textwrap.shorten,'abc',2)
for s in ('  a\n   b\n\n  c','\ta\n\tb',' \ta\n \tb\n  ','a\n  b','  a\n \n  b\n','','\n','   \n a',"\n    hello\n      there\n    "): t(textwrap.dedent,s)
t(textwrap.indent,'a\n\n b\n','> '); t(textwrap.indent,'a\n\nb','> ',lambda l: True)
