# vars(), dir() and __dict__ of a module show its names, and changes reach its functions
import settings
import settings as conf
from pkg import tools

print([name for name in vars(settings) if not name.startswith('_')])
print(settings.__dict__['LIMIT'], settings.__dict__ is vars(settings))
print([name for name in dir(settings) if not name.startswith('_')])
vars(settings)['LIMIT'] = 99
print(settings.current(), conf.LIMIT)
setattr(settings, 'added', 'new')
print(settings.added, 'added' in vars(settings))
settings.another = 1
print(settings.another)
del settings.another
print(hasattr(settings, 'another'), hasattr(settings, 'added'))
for key, value in sorted(vars(conf).items()):
    if key.isupper():
        print(key, '=', value)
print(settings.__name__, settings.__doc__, settings.__package__ == '')
print(tools.registered(), tools.find('red'), tools.find('blue'))
print([name for name in dir(tools) if name.startswith('handle_')])
print(tools.__package__, tools.__name__)
