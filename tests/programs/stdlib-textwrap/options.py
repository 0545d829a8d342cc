import textwrap


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

texts=["The quick brown fox jumped over the lazy dog and   ran away. It was fine.\tTabbed\ntext here; a well-known co-op--with em-dashes -- and --options. http://example.com/a-long-path-here 3-4 x-ray",
 "supercalifragilisticexpialidocious word", "", "   lead", "a\n\nb", "foo-bar-baz--qux this-is-a-useful-feature", "Hello there. How are you? I'm fine! ok.  x", "日本語 テスト wide-ish é-é-é", "a-b-c-d e-mail --verbose -x 'quoted-text' and/or [1]-[2]","wait---what ends-- --starts", "x " * 30]
for s in texts:
    for w in (6,10,20,40):
        for kw in ({}, dict(break_long_words=False), dict(break_on_hyphens=False), dict(drop_whitespace=False), dict(fix_sentence_endings=True), dict(initial_indent='* ', subsequent_indent='    '), dict(max_lines=2), dict(max_lines=1, placeholder='..'), dict(expand_tabs=False, replace_whitespace=False)):
            t(textwrap.wrap,s,w,**kw)
