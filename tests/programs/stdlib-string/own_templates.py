# delimiters of one's own, identifiers, what is valid
from string import Template
class Percent(Template):
    delimiter = '%'
print(Percent('%name has %{count} at 5%%').substitute(name='x', count=3))
t = Template('$who likes ${what}, $$5, $who again')
print(t.get_identifiers(), t.is_valid(), t.template, t.delimiter)
print(Template('$ bad').is_valid(), Template('$1').is_valid(), Template('').is_valid())
print(t.safe_substitute(who='tim'), t.substitute({'who': 'a'}, what='b'))
for bad in ('$', 'line\n  $9', '${open', '${}'):
    try:
        print(Template(bad).substitute())
    except ValueError as e:
        print(e)
try:
    t.substitute(who='x')
except KeyError as e:
    print('KeyError', e)
print(Template('$a').safe_substitute({'a': 1}), Template('${a}b').substitute(a=1), Template('$ä $_x').safe_substitute(_x=2))
