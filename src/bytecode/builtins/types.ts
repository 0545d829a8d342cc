// Built-in types: their order is their number, their rows are what `type.name` finds. A row is a Python signature; the C
// function that carries it out is `py_<type>_<method>`. A type's constructor is the row called `new`. Parameters without a default are required;
// those with `=` may be missing (the C function sees `undefined`); `/` and `*` mean what they mean in Python. A row that
// begins with `any.` is a native that several types share, `py_any_<method>`; it gets any receiver. One that begins with
// `from str.` is carried out by `py_str_<method>`, whose receiver has been checked to be of this type.

import { BYTES_ROWS } from './bytes-rows.ts';
import { FLOAT_OPERATORS, FROZENSET_OPERATORS, INT_OPERATORS, SET_OPERATORS } from './operator-rows.ts';

export interface BuiltinType {
  readonly name: string;
  readonly base: string;
  readonly rows: readonly string[];
}

function type(name: string, base: string, rows = ''): BuiltinType {
  return {
    name,
    base,
    rows: rows
      .split('\n')
      .map((row) => row.trim())
      .filter(Boolean),
  };
}

/** What iter() and reversed() give, in the order that device/vm/iterators.c counts on. */
const ITERATORS = `
list_iterator tuple_iterator str_ascii_iterator str_iterator bytes_iterator bytearray_iterator
dict_keyiterator dict_valueiterator dict_itemiterator set_iterator range_iterator callable_iterator
list_reverseiterator dict_reversekeyiterator dict_reversevalueiterator dict_reverseitemiterator
`
  .split(/\s+/)
  .filter(Boolean);

const PLAIN_TYPES: readonly BuiltinType[] = [
  type(
    'object',
    '',
    `
    new()
    __new__(cls, /, *args, **kwargs)
    __init__(self, *args, **kwargs)
    __init_subclass__(cls, /, **kwargs)
    __reduce__(self, /)
    __reduce_ex__(self, protocol, /)
    __setattr__(self, name, value, /)
    __delattr__(self, name, /)
    __getattribute__(self, name, /)
    __repr__(self, /)
    __str__(self, /)
    __format__(self, format_spec, /)
    __eq__(self, other, /)
    __ne__(self, other, /)
    __lt__(self, other, /)
    __le__(self, other, /)
    __gt__(self, other, /)
    __ge__(self, other, /)
    __hash__(self, /)
    __dir__(self, /)
  `,
  ),
  type(
    'type',
    'object',
    `
    new(obj=, bases=, dict=, /, **kwargs)
    __new__(cls, /, *args, **kwargs)
    __call__(self, /, *args, **kwargs)
    __instancecheck__(self, instance, /)
    __subclasscheck__(self, subclass, /)
    mro(self, /)
    __subclasses__(self, /)
  `,
  ),
  type('NoneType', 'object', 'any.__bool__(self, /)'),
  type('ellipsis', 'object'),
  type('NotImplementedType', 'object'),
  type(
    'int',
    'object',
    `
    new(x=, /, base=)
    bit_length(self, /)
    bit_count(self, /)
    to_bytes(self, length=, byteorder=, *, signed=)
    from_bytes(bytes, byteorder=, *, signed=)
    conjugate(self, /)
    is_integer(self, /)
    as_integer_ratio(self, /)
    ${INT_OPERATORS}
  `,
  ),
  type('bool', 'int', `new(x=, /)`),
  type(
    'float',
    'object',
    `
    new(x=, /)
    is_integer(self, /)
    as_integer_ratio(self, /)
    hex(self, /)
    fromhex(string, /)
    conjugate(self, /)
    ${FLOAT_OPERATORS}
  `,
  ),
  type(
    'str',
    'object',
    `
    new(object=, encoding=, errors=)
    capitalize(self, /)
    casefold(self, /)
    center(self, width, fillchar=, /)
    count(self, sub, start=, end=, /)
    encode(self, encoding=, errors=)
    endswith(self, suffix, start=, end=, /)
    expandtabs(self, tabsize=)
    find(self, sub, start=, end=, /)
    format(self, *args, **kwargs)
    format_map(self, mapping, /)
    index(self, sub, start=, end=, /)
    isalnum(self, /)
    isalpha(self, /)
    isascii(self, /)
    isdecimal(self, /)
    isdigit(self, /)
    isidentifier(self, /)
    islower(self, /)
    isnumeric(self, /)
    isprintable(self, /)
    isspace(self, /)
    istitle(self, /)
    isupper(self, /)
    join(self, iterable, /)
    ljust(self, width, fillchar=, /)
    lower(self, /)
    lstrip(self, chars=, /)
    maketrans(x, y=, z=, /)
    partition(self, sep, /)
    removeprefix(self, prefix, /)
    removesuffix(self, suffix, /)
    replace(self, old, new, count=, /)
    rfind(self, sub, start=, end=, /)
    rindex(self, sub, start=, end=, /)
    rjust(self, width, fillchar=, /)
    rpartition(self, sep, /)
    rsplit(self, sep=, maxsplit=)
    rstrip(self, chars=, /)
    split(self, sep=, maxsplit=)
    splitlines(self, keepends=)
    startswith(self, prefix, start=, end=, /)
    strip(self, chars=, /)
    swapcase(self, /)
    title(self, /)
    translate(self, table, /)
    upper(self, /)
    zfill(self, width, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__add__(self, other, /)
    any.__mul__(self, other, /)
    any.__rmul__(self, other, /)
    any.__mod__(self, other, /)
  `,
  ),
  type(
    'bytes',
    'object',
    `
    new(source=, encoding=, errors=)
    decode(self, encoding=, errors=)
    fromhex(string, /)
    hex(self, sep=, bytes_per_sep=)
    maketrans(frm, to, /)
    translate(self, table, /, delete=)
    ${BYTES_ROWS}
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__add__(self, other, /)
    any.__mul__(self, other, /)
    any.__rmul__(self, other, /)
    any.__mod__(self, other, /)
  `,
  ),
  type(
    'bytearray',
    'object',
    `
    new(source=, encoding=, errors=)
    append(self, item, /)
    clear(self, /)
    copy(self, /)
    extend(self, iterable_of_ints, /)
    fromhex(string, /)
    insert(self, index, item, /)
    pop(self, index=, /)
    remove(self, value, /)
    reverse(self, /)
    from bytes.decode(self, encoding=, errors=)
    from bytes.hex(self, sep=, bytes_per_sep=)
    from bytes.maketrans(frm, to, /)
    from bytes.translate(self, table, /, delete=)
    ${BYTES_ROWS}
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__setitem__(self, key, value, /)
    any.__delitem__(self, key, /)
    any.__add__(self, other, /)
    any.__mul__(self, other, /)
    any.__rmul__(self, other, /)
    any.__mod__(self, other, /)
    any.__iadd__(self, other, /)
    any.__imul__(self, other, /)
  `,
  ),
  type(
    'tuple',
    'object',
    `
    new(iterable=, /)
    count(self, value, /)
    index(self, value, start=, stop=, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__add__(self, other, /)
    any.__mul__(self, other, /)
    any.__rmul__(self, other, /)
  `,
  ),
  type(
    'list',
    'object',
    `
    new(iterable=, /)
    append(self, object, /)
    clear(self, /)
    copy(self, /)
    count(self, value, /)
    extend(self, iterable, /)
    index(self, value, start=, stop=, /)
    insert(self, index, object, /)
    pop(self, index=, /)
    remove(self, value, /)
    reverse(self, /)
    sort(self, /, *, key=, reverse=)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__setitem__(self, key, value, /)
    any.__delitem__(self, key, /)
    any.__add__(self, other, /)
    any.__mul__(self, other, /)
    any.__rmul__(self, other, /)
    any.__iadd__(self, other, /)
    any.__imul__(self, other, /)
    any.__reversed__(self, /)
  `,
  ),
  type(
    'dict',
    'object',
    `
    new(iterable=, /, **kwargs)
    clear(self, /)
    copy(self, /)
    fromkeys(cls, iterable, value=, /)
    get(self, key, default=, /)
    items(self, /)
    keys(self, /)
    pop(self, key, default=, /)
    popitem(self, /)
    setdefault(self, key, default=, /)
    update(self, other=, /, **kwargs)
    values(self, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    __getitem__(self, key, /)
    any.__setitem__(self, key, value, /)
    any.__delitem__(self, key, /)
    any.__or__(self, other, /)
    any.__ior__(self, other, /)
    any.__ror__(self, other, /)
    any.__reversed__(self, /)
  `,
  ),
  type(
    'set',
    'object',
    `
    new(iterable=, /)
    add(self, elem, /)
    clear(self, /)
    copy(self, /)
    difference(self, /, *others)
    difference_update(self, /, *others)
    discard(self, elem, /)
    intersection(self, /, *others)
    intersection_update(self, /, *others)
    isdisjoint(self, other, /)
    issubset(self, other, /)
    issuperset(self, other, /)
    pop(self, /)
    remove(self, elem, /)
    symmetric_difference(self, other, /)
    symmetric_difference_update(self, other, /)
    union(self, /, *others)
    update(self, /, *others)
    ${SET_OPERATORS}
  `,
  ),
  type(
    'frozenset',
    'object',
    `
    new(iterable=, /)
    copy(self, /)
    difference(self, /, *others)
    intersection(self, /, *others)
    isdisjoint(self, other, /)
    issubset(self, other, /)
    issuperset(self, other, /)
    symmetric_difference(self, other, /)
    union(self, /, *others)
    ${FROZENSET_OPERATORS}
  `,
  ),
  type(
    'range',
    'object',
    `
    new(start, stop=, step=, /)
    count(self, value, /)
    index(self, value, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
  `,
  ),
  type(
    'slice',
    'object',
    `
    new(start, stop=, step=, /)
    indices(self, length, /)
  `,
  ),
  type('function', 'object', `any.__call__(self, *args, **kwargs)\nany.__get__(self, instance, owner=, /)`),
  type('builtin_function_or_method', 'object', `any.__call__(self, *args, **kwargs)`),
  type('method', 'object', `new(function, instance, /)\nany.__call__(self, *args, **kwargs)`),
  type(
    'generator',
    'object',
    `
    send(self, value, /)
    throw(self, type, value=, traceback=, /)
    close(self, /)
    any.__iter__(self, /)
    any.__next__(self, /)
  `,
  ),
  type(
    'async_generator',
    'object',
    `
    __aiter__(self, /)
    __anext__(self, /)
    asend(self, value, /)
    athrow(self, type, value=, traceback=, /)
    aclose(self, /)
  `,
  ),
  type(
    'async_generator_asend',
    'object',
    `
    send(self, value, /)
    throw(self, type, value=, traceback=, /)
    close(self, /)
    __next__(self, /)
    any.__iter__(self, /)
  `,
  ),
  type(
    'coroutine',
    'object',
    `
    __await__(self, /)
    send(self, value, /)
    throw(self, type, value=, traceback=, /)
    close(self, /)
  `,
  ),
  type('module', 'object'),
  type(
    'property',
    'object',
    `
    new(fget=, fset=, fdel=, doc=)
    getter(self, fget, /)
    setter(self, fset, /)
    deleter(self, fdel, /)
    any.__get__(self, instance, owner=, /)
    __set__(self, instance, value, /)
    __delete__(self, instance, /)
    __set_name__(self, owner, name, /)
  `,
  ),
  type('staticmethod', 'object', `new(function, /)\nany.__get__(self, instance, owner=, /)`),
  type('classmethod', 'object', `new(function, /)\nany.__get__(self, instance, owner=, /)`),
  type('super', 'object', `new(type=, obj=, /)`),
  type(
    'dict_keys',
    'object',
    `
    isdisjoint(self, other, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
  `,
  ),
  type(
    'dict_values',
    'object',
    `
    any.__len__(self, /)
    any.__iter__(self, /)
`,
  ),
  type(
    'dict_items',
    'object',
    `
    isdisjoint(self, other, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
  `,
  ),
  type(
    'iterator',
    'object',
    `
    any.__iter__(self, /)
    any.__next__(self, /)
    any.__length_hint__(self, /)
`,
  ),
  ...ITERATORS.map((name) => type(name, 'iterator')),
  type(
    'enumerate',
    'object',
    `new(iterable, start=)
    any.__iter__(self, /)
    any.__next__(self, /)
`,
  ),
  type(
    'zip',
    'object',
    `new(*iterables, strict=)
    any.__iter__(self, /)
    any.__next__(self, /)
`,
  ),
  type(
    'map',
    'object',
    `new(function=, /, *iterables)
    any.__iter__(self, /)
    any.__next__(self, /)
`,
  ),
  type(
    'filter',
    'object',
    `new(function, iterable, /)
    any.__iter__(self, /)
    any.__next__(self, /)
`,
  ),
  type(
    'reversed',
    'object',
    `new(sequence, /)
    any.__iter__(self, /)
    any.__next__(self, /)
`,
  ),
  type(
    'memoryview',
    'object',
    `
    new(object)
    __enter__(self, /)
    __exit__(self, /, *args)
    cast(self, format)
    hex(self, sep=, bytes_per_sep=)
    release(self, /)
    tobytes(self, order=)
    tolist(self, /)
    toreadonly(self, /)
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__getitem__(self, key, /)
    any.__setitem__(self, key, value, /)
    any.__delitem__(self, key, /)
  `,
  ),
  type('cell', 'object'),
  type('code', 'object'),
  type('traceback', 'object'),
  type('UnionType', 'object'),
  type('GenericAlias', 'object'),
  type(
    'LambdaContext',
    'object',
    `
    get_remaining_time_in_millis(self, /)
    log(self, message, /)
  `,
  ),
  type('CognitoIdentity', 'object'),
  type('ClientContext', 'object'),
  type('Client', 'object'),
];

/** Exception classes, each with its base. One constructor and one set of methods serve them all. */
const EXCEPTIONS = `
BaseException:object BaseExceptionGroup:BaseException GeneratorExit:BaseException KeyboardInterrupt:BaseException SystemExit:BaseException
Exception:BaseException ArithmeticError:Exception FloatingPointError:ArithmeticError OverflowError:ArithmeticError ZeroDivisionError:ArithmeticError
AssertionError:Exception AttributeError:Exception BufferError:Exception EOFError:Exception ImportError:Exception ModuleNotFoundError:ImportError
LookupError:Exception IndexError:LookupError KeyError:LookupError MemoryError:Exception NameError:Exception UnboundLocalError:NameError
OSError:Exception BlockingIOError:OSError ConnectionError:OSError FileExistsError:OSError FileNotFoundError:OSError PermissionError:OSError TimeoutError:OSError
BrokenPipeError:ConnectionError ConnectionAbortedError:ConnectionError ConnectionRefusedError:ConnectionError ConnectionResetError:ConnectionError
ChildProcessError:OSError InterruptedError:OSError IsADirectoryError:OSError NotADirectoryError:OSError ProcessLookupError:OSError
ReferenceError:Exception RuntimeError:Exception NotImplementedError:RuntimeError RecursionError:RuntimeError StopIteration:Exception StopAsyncIteration:Exception
SystemError:Exception TypeError:Exception ValueError:Exception UnicodeError:ValueError UnicodeDecodeError:UnicodeError UnicodeEncodeError:UnicodeError
Warning:Exception DeprecationWarning:Warning UserWarning:Warning RuntimeWarning:Warning JSONDecodeError:ValueError
`
  .split(/\s+/)
  .filter(Boolean)
  .map((row) => row.split(':') as [string, string]);

export const BUILTIN_TYPES: readonly BuiltinType[] = [
  ...PLAIN_TYPES,
  ...EXCEPTIONS.map(([name, base]) =>
    type(
      name,
      base,
      name === 'BaseException'
        ? 'new(*args)\n__init__(self, *args)\nwith_traceback(self, tb, /)\nadd_note(self, note, /)'
        : '',
    ),
  ),
];

/** Number of the first exception type; every type from here on is an exception class. */
export const FIRST_EXCEPTION_TYPE = PLAIN_TYPES.length;
