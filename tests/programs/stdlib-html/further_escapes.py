# html: escape and unescape.
import html


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'<", quote=False), html.unescape("&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#x41;&#66;"), html.unescape("&eacute; &euro; &amp"), html.escape(""), html.unescape("no entity")))
show(lambda: html.escape(5))
