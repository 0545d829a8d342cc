"""What the package of this name offers to Python 3. The package itself makes modules at run time, which a device cannot."""

import functools
import io
import operator

from six import moves

__version__ = '1.17.0'
PY2 = False
PY3 = True
PY34 = True
string_types = (str,)
integer_types = (int,)
class_types = (type,)
text_type = str
binary_type = bytes
MAXSIZE = 9223372036854775807
StringIO = io.StringIO
BytesIO = io.BytesIO
unichr = chr
next = advance_iterator = next
callable = callable
Iterator = object
wraps = functools.wraps
byte2int = operator.itemgetter(0)
indexbytes = operator.getitem
iterbytes = iter
int2byte = operator.methodcaller('to_bytes', 1, 'big')
get_method_function = operator.attrgetter('__func__')
get_method_self = operator.attrgetter('__self__')
get_function_code = operator.attrgetter('__code__')
get_function_closure = operator.attrgetter('__closure__')
get_function_defaults = operator.attrgetter('__defaults__')


def get_unbound_function(unbound):
    return unbound


def create_unbound_method(func, cls):
    return func


def create_bound_method(func, obj):
    return func.__get__(obj, type(obj))


def iterkeys(d, **kw):
    return iter(d.keys(**kw))


def itervalues(d, **kw):
    return iter(d.values(**kw))


def iteritems(d, **kw):
    return iter(d.items(**kw))


def iterlists(d, **kw):
    return iter(d.lists(**kw))


def viewkeys(d):
    return d.keys()


def viewvalues(d):
    return d.values()


def viewitems(d):
    return d.items()


def b(s):
    return s.encode('latin-1')


def u(s):
    return s


def ensure_binary(s, encoding='utf-8', errors='strict'):
    if isinstance(s, bytes):
        return s
    if isinstance(s, str):
        return s.encode(encoding, errors)
    raise TypeError(f"not expecting type '{type(s)}'")


def ensure_str(s, encoding='utf-8', errors='strict'):
    if isinstance(s, str):
        return s
    if isinstance(s, bytes):
        return s.decode(encoding, errors)
    raise TypeError(f"not expecting type '{type(s)}'")


ensure_text = ensure_str


def reraise(tp, value, tb=None):
    value = tp() if value is None else value
    raise value.with_traceback(tb) if value.__traceback__ is not tb else value


def raise_from(value, from_value):
    raise value from from_value


def print_(*args, **kwargs):
    print(*args, **kwargs)


def with_metaclass(meta, *bases):
    return meta('temporary_class', bases or (object,), {})


def add_metaclass(metaclass):
    def wrapper(cls):
        body = {name: value for name, value in cls.__dict__.items() if name not in ('__dict__', '__weakref__')}
        return metaclass(cls.__name__, cls.__bases__, body)

    return wrapper


def python_2_unicode_compatible(klass):
    return klass


def assertCountEqual(self, *args, **kwargs):
    return self.assertCountEqual(*args, **kwargs)


def assertRaisesRegex(self, *args, **kwargs):
    return self.assertRaisesRegex(*args, **kwargs)


def assertRegex(self, *args, **kwargs):
    return self.assertRegex(*args, **kwargs)
