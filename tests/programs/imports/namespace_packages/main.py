# Folders without __init__.py are packages, too.
import plugins.one
from plugins.deep import two
from plugins.deep.two import VALUE

print(plugins.one.VALUE, two.VALUE, VALUE)
print(plugins.one.__name__, two.__package__, plugins.__name__)
print(hasattr(plugins, "one"), hasattr(plugins, "three"))
