// What the compiler refuses, and where. A case is a program and `line:column code message` of each diagnostic.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './index.ts';

const CASES: readonly (readonly [source: string, ...diagnostics: string[]])[] = [
  ['return 1', "1:1 syntax-error 'return' outside function"],
  ['class A:\n    return', "2:5 syntax-error 'return' outside function"],
  ['if 1:\n  break', "2:3 syntax-error 'break' outside loop"],
  ['for x in y:\n  pass\nelse:\n  continue', "4:3 syntax-error 'continue' not properly in loop"],
  ['while 1:\n  def f(): break', "2:12 syntax-error 'break' outside loop"],
  ['yield 1', "1:1 syntax-error 'yield' outside function"],
  ['def f(): return [(yield) for x in y]', "1:19 syntax-error 'yield' inside list comprehension"],
  ['def f(a, a): pass', "1:10 syntax-error duplicate argument 'a' in function definition"],
  ['nonlocal x', '1:1 syntax-error nonlocal declaration not allowed at module level'],
  ['def f():\n  nonlocal x', "2:3 syntax-error no binding for nonlocal 'x' found"],
  ['def f(x):\n  global x', "2:3 syntax-error name 'x' is parameter and global"],
  ['def f():\n  x = 1\n  global x', "3:3 syntax-error name 'x' is assigned to before global declaration"],
  ['def f():\n  print(x)\n  global x', "3:3 syntax-error name 'x' is used prior to global declaration"],
  ['f(a=1, a=2)', '1:8 syntax-error keyword argument repeated: a'],
  ['[x := 1 for x in y]', "1:2 syntax-error assignment expression cannot rebind comprehension iteration variable 'x'"],
  ['try: pass\nexcept: pass\nexcept ValueError: pass', "2:1 syntax-error default 'except:' must be last"],
  ['def f():\n  from math import *', '2:20 syntax-error import * only allowed at module level'],
  ['*a, *b = c', '1:1 syntax-error multiple starred expressions in assignment'],
  ['print(1', "1:6 syntax-error '(' was never closed"],
  ['import nowhere', "1:8 module-not-found No module named 'nowhere'"],
  [
    'import nowhere\nimport neither',
    "1:8 module-not-found No module named 'nowhere'",
    "2:8 module-not-found No module named 'neither'",
  ],
  [`${Array.from({ length: 20 }, (_, i) => `${' '.repeat(i)}while 1:\n`).join('')}${' '.repeat(20)}pass`],
  [
    `${Array.from({ length: 21 }, (_, i) => `${' '.repeat(i)}while 1:\n`).join('')}${' '.repeat(21)}pass`,
    '21:21 syntax-error too many statically nested blocks',
  ],
  ['from . import x', '1:1 module-not-found attempted relative import with no known parent package'],
  ['from math import nothing', "1:18 import-name-not-found cannot import name 'nothing' from 'math'"],
  ['def f(g): return g.gi_frame\nf(f)', "1:18 unsupported-attribute attribute 'gi_frame' is not supported"],
  ['def f(g): return g.__code__.co_lines()\nf(f)', "1:18 unsupported-attribute attribute 'co_lines' is not supported"],
  ['def f(g): g.__code__ = f.__code__\nf(f)', "1:11 unsupported-attribute attribute '__code__' cannot be set"],
  ['class A: pass\nA.__bases__ = ()', "2:1 unsupported-attribute attribute '__bases__' cannot be set"],
  ['class A:\n  f_back = 1\nprint(A.f_back, A.__bases__)'],
  ['def f(g):\n  try:\n    return g.cr_frame\n  except AttributeError:\n    return None\nf(f)'],
  [
    'class M(type):\n  def mro(cls): return []',
    "1:1 unsupported-mro metaclass M has mro(), which would never be called: the order of look-up is always C3's",
  ],
  [
    'def f():\n  import math\n  return math.nothing\nf()',
    "3:10 attribute-not-found module 'math' has no attribute 'nothing' on a device",
  ],
  ['class A: pass\nsuper(A)', '2:1 unsupported-super super(type) without an object is not supported'],
  [
    'class A:\n  __bases__ = ()\nprint(A)',
    '1:1 unsupported-bases class A has __bases__: what only pretends to be a class is none for isinstance and issubclass here',
  ],
  [
    "def f(): pass\nprint(f.__globals__, '__globals__')",
    "2:7 unsupported-attribute attribute '__globals__' is not supported",
  ],
  ['def f(math):\n  return math.nothing\nf(f)'],
  ['import math\nmath.nothing()', "2:1 attribute-not-found module 'math' has no attribute 'nothing' on a device"],
  [
    "import boto3\nboto3.client('dynamodb')",
    "1:8 module-not-found No module named 'boto3'",
    "2:1 unsupported-boto3 boto3 has no client for 'dynamodb' here",
  ],
  [
    "import boto3 as b\nb.resource('s3')",
    "1:8 module-not-found No module named 'boto3'",
    '2:1 unsupported-boto3 boto3.resource is not supported',
  ],
  ['x = 2j', '1:5 unsupported-complex complex numbers are not supported'],
  [
    'import math\neval(str(math.pi))',
    '2:1 unsupported-builtin eval is not supported: there is no compiler on a device, so that only code that is written out in the program can run',
  ],
  [
    'open("x")\ninput()',
    '1:1 unsupported-builtin open is not supported: a device has no file system',
    '2:1 unsupported-builtin input is not supported: a device has no keyboard',
  ],
];

/** What a library of one small module lacks: seen where the module is sure to be what the import says. */
const LIBRARY_CASES: readonly (readonly [source: string, ...diagnostics: string[]])[] = [
  ['import sys\nsys.stdin', "2:1 attribute-not-found module 'sys' has no attribute 'stdin' on a device"],
  [
    'import sys as s\nprint(s.stdin.read())',
    "2:7 attribute-not-found module 'sys' has no attribute 'stdin' on a device",
  ],
  ['import sys\nsys.getsizeof(1)', "2:1 attribute-not-found module 'sys' has no attribute 'getsizeof' on a device"],
  ['from sys import stdin', "1:17 import-name-not-found cannot import name 'stdin' from 'sys'"],
  ['import sys\ntry:\n  sys.stdin\nexcept AttributeError:\n  pass'],
  [
    'import sys\nsys.stdin = None\nprint(sys.stdin)',
    "2:1 unsupported-module-change attribute 'stdin' of module 'sys' cannot be set on a device",
  ],
  [
    'def f():\n  import sys as s\n  return lambda: s.stdin\nf()',
    "3:18 attribute-not-found module 'sys' has no attribute 'stdin' on a device",
  ],
  ['def f():\n  import sys\n  sys = None\n  return sys.stdin\nf()'],
  ['import sys\nsys.argv = []\nprint(sys.argv)'],
  ['import sys\nsys = sys.argv\nsys.stdin'],
  ['import sys\ndef f(sys):\n  return sys.stdin\nprint(f, sys.argv)'],
  ['import sys\nprint(sys.__name__, sys.argv)'],
];

const LIBRARY = new Map([['sys.py', Buffer.from("argv = ['']\ndef exit(): pass\n")]]);

function summary(source: string, stdlib?: ReadonlyMap<string, Uint8Array>): string[] {
  const files = new Map([['main.py', Buffer.from(source)]]);
  const result = compile({ files, entry: { program: 'main.py' }, ...(stdlib && { stdlib }) });
  return (result.diagnostics ?? []).map(
    ({ code, message, span }) => `${span.line}:${span.column + 1} ${code} ${message}`,
  );
}

for (const [source, ...expected] of CASES) {
  test(JSON.stringify(source), () => assert.deepEqual(summary(source), expected));
}

for (const [source, ...expected] of LIBRARY_CASES) {
  test(`with sys: ${JSON.stringify(source)}`, () => assert.deepEqual(summary(source, LIBRARY), expected));
}

test('a missing entry module names the files that are there', () => {
  const result = compile({ files: new Map([['a/b.py', Buffer.from('')]]), entry: { module: 'handler', handler: 'f' } });
  assert.equal(result.diagnostics?.[0]?.code, 'module-not-found');
  assert.match(result.diagnostics?.[0]?.hint ?? '', /a\/b\.py/);
});

test('a missing handler names what the module defines', () => {
  const files = new Map([['m.py', Buffer.from('def other(event, context): pass')]]);
  const result = compile({ files, entry: { module: 'm', handler: 'handler' } });
  assert.deepEqual(
    result.diagnostics?.map(({ code, message, hint }) => ({ code, message, hint })),
    [
      {
        code: 'handler-not-found',
        message: "Handler 'handler' missing on module 'm'",
        hint: 'the module defines: other',
      },
    ],
  );
});

test('a name that nothing binds is a warning', () => {
  const result = compile({ files: new Map([['m.py', Buffer.from('print(nope)')]]), entry: { program: 'm.py' } });
  assert.deepEqual(result.image && result.warnings.map(({ code, message }) => [code, message]), [
    ['undefined-name', "name 'nope' is not defined"],
  ]);
});

function messages(texts: Readonly<Record<string, string>>, handler?: string): string[] {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  const result = compile({ files, entry: handler === undefined ? { program: 'm.py' } : { module: 'm', handler } });
  const all = result.image ? result.warnings : result.diagnostics;
  return all.map(({ severity, message, hint }) => `${severity}: ${message}; ${hint}`);
}

test('a missing module is an error where the import always runs, else a warning', () => {
  const add =
    'add the module to the zip, or import it inside "try: … except ImportError:" if the program can do without';
  const raises = 'the import raises ModuleNotFoundError when it runs';
  assert.deepEqual(messages({ 'm.py': 'import nowhere' }), [`error: No module named 'nowhere'; ${add}`]);
  const warning = `warning: No module named 'nowhere'; ${add}; ${raises}`;
  assert.deepEqual(messages({ 'm.py': 'def f():\n  import nowhere\nf()' }), [warning]);
  assert.deepEqual(messages({ 'm.py': 'if print():\n  from nowhere import x' }), [warning]);
  // Nothing reaches it.
  assert.deepEqual(messages({ 'm.py': 'def f():\n  import nowhere\ndef g(e, c): return 1' }, 'g'), []);
  assert.deepEqual(messages({ 'm.py': 'def g(e, c):\n  return 1\n  import nowhere' }, 'g'), []);
});

test('a module that CPython has is an error wherever it is reached', () => {
  const hint = 'a device opens no connections of its own; use boto3 or nanolambda to reach the node';
  assert.deepEqual(messages({ 'm.py': 'def f():\n  import socket\nf()' }), [
    `error: No module named 'socket'; ${hint}`,
  ]);
  assert.deepEqual(messages({ 'm.py': 'try:\n  import socket\nexcept ImportError:\n  pass' }), []);
});

test('what a misspelled name may mean is suggested', () => {
  const files = { 'm.py': 'import setings', 'settings.py': '' };
  assert.deepEqual(messages(files), ["error: No module named 'setings'; did you mean 'settings'?"]);
  assert.deepEqual(messages({ 'm.py': 'from math import sqr' }), [
    "error: cannot import name 'sqr' from 'math'; did you mean 'sqrt'?",
  ]);
  assert.deepEqual(messages({ 'm.py': 'pritn(1)' }), [
    "warning: name 'pritn' is not defined; this line will raise NameError; did you mean 'print'?",
  ]);
});

test('a handler that an invocation cannot call is a warning, with the text of the TypeError', () => {
  for (const [parameters, text] of [
    ['event', 'h() takes 1 positional argument but 2 were given'],
    ['', 'h() takes 0 positional arguments but 2 were given'],
    ['event=None', 'h() takes from 0 to 1 positional arguments but 2 were given'],
    ['a, b, c', "h() missing 1 required positional argument: 'c'"],
    ['a, b, c, d, e', "h() missing 3 required positional arguments: 'c', 'd', and 'e'"],
    ['a, b, *, c, d', "h() missing 2 required keyword-only arguments: 'c' and 'd'"],
  ]) {
    const warning = `warning: ${text}; every invocation will raise TypeError; write def h(event, context)`;
    assert.deepEqual(messages({ 'm.py': `def h(${parameters}): pass` }, 'h'), [warning]);
  }
  for (const parameters of ['event, context', 'event, context=None, more=1', '*args', 'event, *rest', 'a, /, b, **k']) {
    assert.deepEqual(messages({ 'm.py': `def h(${parameters}): pass` }, 'h'), []);
  }
});

test('what is not supported is told with the rest, once, and only where it is reached', () => {
  assert.deepEqual(summary('x = 3j\nopen("a")\ntry: pass\nfinally: input()'), [
    '1:5 unsupported-complex complex numbers are not supported',
    '2:1 unsupported-builtin open is not supported: a device has no file system',
    '4:10 unsupported-builtin input is not supported: a device has no keyboard',
  ]);
  assert.deepEqual(summary('def f(): return 3j\nif False: x = 1j\nprint(1)'), []);
});

test('several files with mistakes are all reported', () => {
  const found = messages({ 'm.py': 'import a\nimport b\nimport nowhere', 'a.py': 'x = (', 'b.py': 'print 1' });
  assert.deepEqual(
    found.map((text) => text.split(';')[0]),
    [
      "error: '(' was never closed",
      "error: Missing parentheses in call to 'print'. Did you mean print(...)?",
      "error: No module named 'nowhere'",
    ],
  );
});

test('a module that may be missing is no error', () => {
  assert.deepEqual(summary('try:\n  import numpy\nexcept ImportError:\n  numpy = None'), []);
  assert.deepEqual(summary('if TYPE_CHECKING:\n  import numpy'), []);
});

test('branches for other versions and platforms are not compiled', () => {
  const tests = ['sys.version_info < (3, 8)', 'sys.version_info[0] == 2', "sys.platform == 'win32'"];
  for (const text of tests) assert.deepEqual(summary(`if ${text}:\n  import nowhere`), []);
  assert.equal(summary('if sys.version_info >= (3, 12):\n  import nowhere').length, 1);
});

test('a function of a module that others may import runs only code that stands in the call', () => {
  const files = new Map([
    ['main.py', Buffer.from('import helper\nhelper.run(str(1))\n')],
    ['helper.py', Buffer.from('def run(code):\n  exec(code)\nrun("a = 1")\nexec("b = 2")\n')],
  ]);
  const result = compile({ files, entry: { program: 'main.py' } });
  assert.deepEqual(
    result.diagnostics?.map(({ code, fileName, span }) => [code, fileName, span.line]),
    [['unsupported-builtin', 'helper.py', 2]],
  );
});
