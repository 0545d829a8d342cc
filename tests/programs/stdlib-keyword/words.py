# Names and keywords.
import keyword

print(len(keyword.kwlist), keyword.kwlist[:4], keyword.softkwlist)
for name in ('for', 'match', 'Match', 'None', 'print', ''):
    print(name, keyword.iskeyword(name), keyword.issoftkeyword(name))
print([name if not keyword.iskeyword(name) else name + '_' for name in ('id', 'class', 'from', 'value')])
