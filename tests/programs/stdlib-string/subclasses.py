import string


class Percent(string.Template):
    delimiter = '%'


print(Percent('%a 100%% %{b} $c').substitute(a=1, b=2))
print(Percent('%a %x').safe_substitute({'a': 'A'}))


class Defaults(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f'<{key}>')
        return super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        if spec == 'shout':
            return str(value).upper() + '!'
        return super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(used, key=str))


f = Defaults()
print(f.format('{} {name} {other:shout} {n:04d}', 'x', other='hey', n=7))
print(f.vformat('{0}-{0}', ('a',), {}))
