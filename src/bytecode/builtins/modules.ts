// Functions and constants of the native modules; `builtins` is what every program sees without an import. A row is a
// Python signature (the C function is `py_<module>_<name>`, for builtins `py_b_<name>`), or `NAME = value` for a
// number. Only what works stands here: the compiler refuses every other name.

export interface NativeModule {
  readonly name: string;
  readonly functions: readonly string[];
  readonly constants: Readonly<Record<string, number>>;
}

function native(name: string, rows: string): NativeModule {
  const lines = rows
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);
  const constants: Record<string, number> = {};
  for (const line of lines) {
    const match = /^(\w+) = (.+)$/.exec(line);
    if (match) constants[match[1]!] = Number(match[2]);
  }
  return { name, functions: lines.filter((line) => line.includes('(')), constants };
}

export const NATIVE_MODULES: readonly NativeModule[] = [
  native(
    'builtins',
    `
    abs(x, /)
    all(iterable, /)
    any(iterable, /)
    ascii(obj, /)
    bin(number, /)
    callable(obj, /)
    chr(i, /)
    delattr(obj, name, /)
    dir(obj=, /)
    divmod(x, y, /)
    format(value, format_spec=, /)
    getattr(obj, name, default=, /)
    hasattr(obj, name, /)
    hash(obj, /)
    hex(number, /)
    id(obj, /)
    isinstance(obj, class_or_tuple, /)
    issubclass(cls, class_or_tuple, /)
    iter(object, sentinel=, /)
    len(obj, /)
    max(*args, key=, default=)
    min(*args, key=, default=)
    next(iterator, default=, /)
    oct(number, /)
    ord(c, /)
    pow(base, exp, mod=)
    print(*args, sep=, end=, file=, flush=)
    repr(obj, /)
    round(number, ndigits=)
    setattr(obj, name, value, /)
    sorted(iterable, /, *, key=, reverse=)
    sum(iterable, /, start=)
    vars(object=, /)
  `,
  ),
  native(
    'math',
    `
    acos(x, /)
    acosh(x, /)
    asin(x, /)
    asinh(x, /)
    atan(x, /)
    atan2(y, x, /)
    atanh(x, /)
    cbrt(x, /)
    ceil(x, /)
    comb(n, k, /)
    copysign(x, y, /)
    cos(x, /)
    cosh(x, /)
    degrees(x, /)
    dist(p, q, /)
    erf(x, /)
    erfc(x, /)
    exp(x, /)
    exp2(x, /)
    expm1(x, /)
    fabs(x, /)
    factorial(x, /)
    floor(x, /)
    fmod(x, y, /)
    frexp(x, /)
    fsum(seq, /)
    gamma(x, /)
    gcd(*integers)
    hypot(*coordinates)
    isclose(a, b, *, rel_tol=, abs_tol=)
    isfinite(x, /)
    isinf(x, /)
    isnan(x, /)
    isqrt(n, /)
    lcm(*integers)
    ldexp(x, i, /)
    lgamma(x, /)
    log(x, base=, /)
    log10(x, /)
    log1p(x, /)
    log2(x, /)
    modf(x, /)
    nextafter(x, y, /, *, steps=)
    perm(n, k=, /)
    pow(x, y, /)
    prod(iterable, /, *, start=)
    radians(x, /)
    remainder(x, y, /)
    sin(x, /)
    sinh(x, /)
    sqrt(x, /)
    sumprod(p, q, /)
    tan(x, /)
    tanh(x, /)
    trunc(x, /)
    ulp(x, /)
    pi = 3.141592653589793
    e = 2.718281828459045
    tau = 6.283185307179586
    inf = Infinity
    nan = NaN
  `,
  ),
  native(
    '_json',
    `
    dumps(obj, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw)
    loads(s, *, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, strict=, **kw)
    scan(s, index, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict, /)
  `,
  ),
  native(
    '_time',
    `
    time()
    time_ns()
    monotonic()
    monotonic_ns()
    perf_counter()
    perf_counter_ns()
    sleep(seconds, /)
  `,
  ),
  native(
    '_device',
    `
    write(stream, text, /)
    urandom(size, /)
    getenv(name, /)
    exception_text(exception, alone=, /)
    handled()
    caller(level, /)
    request_id()
    loaded(index, /)
  `,
  ),
  native(
    '_binascii',
    `
    encode64(data, /)
    decode64(data, strict, /)
    crc32(data, value=, /)
  `,
  ),
  native(
    '_hashlib',
    `
    start(algorithm, /)
    update(state, data, /)
    digest(state, /)
  `,
  ),
  native(
    '_struct',
    `
    from_float(value, size, /)
    to_float(data, /)
  `,
  ),
  native(
    '_woofs',
    `
    append(woof, element, /)
    get(woof, seqno, /)
    latest(woof, n, /)
  `,
  ),
  native(
    '_node',
    `
    ask(request, sent, /)
    answer(received, /)
  `,
  ),
  native(
    '_re',
    `
    search(program, subject, at, end, mode, /)
    offset(subject, index, /)
    index(subject, offset, /)
    part(subject, start, end, /)
  `,
  ),
  native(
    '_random',
    `
    seed(state, key, /)
    random(state, /)
    bits(state, bits, /)
    words(state, bits, /)
  `,
  ),
];
