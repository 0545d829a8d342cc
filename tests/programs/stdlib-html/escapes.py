# Text for a page and back.
import html

text = '<a href="x?a=1&b=2">it\'s</a>'
print(html.escape(text), html.escape(text, quote=False), sep='\n')
print(html.unescape(html.escape(text)) == text)
for escaped in ('&lt;b&gt; &amp;amp;', '&#65;&#x42;&#X43', '&#0;|&#xD800;|&#1114112;', 'a & b &', '&copy;&nbsp;&euro;&deg;', '&ampx', '&#;&#x;', '&lt', '&;', 'R&D'):
    print(ascii(html.unescape(escaped)))
