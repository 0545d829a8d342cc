// What of a program and of the standard library gets into the image: expectations are names of functions, or their absence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './index.ts';

const STDLIB = {
  'shapes.py': [
    'import deep',
    'from abc_like import Base',
    'TABLE = deep.table()',
    'class Shape(Base):',
    '    """Draws and measures."""',
    '    def __init__(self): self.size = 1',
    '    def draw(self): return self.outline()',
    '    def outline(self): return 1',
    '    def measure(self): return TABLE',
    '    @property',
    '    def area(self): return 2',
    '    def __sub__(self, other): return 3',
    '    def __eq__(self, other): return True',
    'def square(): return Shape()',
    'def circle(): return TABLE',
  ].join('\n'),
  'abc_like.py': 'class Base:\n    def common(self): pass\n',
  'deep.py': 'def table(): return [1]\nprint("loaded")\n',
};

const INIT = ['Shape.__eq__', 'Shape.__init__'];

/** `from shapes import *` or the like, then what the program does with it → the functions of shapes that stay. */
const CASES: [source: string, functions: string[]][] = [
  ['import shapes', []],
  ['from shapes import Shape', []],
  ['from shapes import square\nprint(square)', [...INIT, 'square']],
  ['import shapes\nshapes.square()', [...INIT, 'square']],
  ['import shapes as s\ns.Shape().draw()', [...INIT, 'Shape.draw', 'Shape.outline']],
  ['from shapes import Shape\nShape().area', [...INIT, 'Shape.area']],
  ['from shapes import Shape\nShape() - 1', [...INIT, 'Shape.__sub__']],
  ["from shapes import Shape\ngetattr(Shape(), 'measure')", [...INIT, 'Shape.measure']],
  ["from shapes import Shape\ngetattr(Shape(), 'out' + input_)", [...INIT, 'Shape.outline']],
  ["from shapes import Shape\n'{0.measure}'.format(Shape())", [...INIT, 'Shape.measure']],
  [
    'from shapes import Shape\nname = [1][0]\ngetattr(Shape(), name)',
    [...INIT, 'Shape.__sub__', 'Shape.area', 'Shape.draw', 'Shape.measure', 'Shape.outline'],
  ],
  ['from shapes import Shape\ndef unused(): return Shape().draw()', []],
  ['import shapes\nprint(shapes)\nprint(1 - 2)', [...INIT, 'Shape.__sub__', 'circle', 'square']],
  ['from shapes import circle\ndef f() -> circle: pass\nf()', []],
];

function functionsIn(files: Readonly<Record<string, string>>, module: string): string[] {
  const bytes = (texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  const result = compile({ files: bytes(files), stdlib: bytes(STDLIB), entry: { program: 'main.py' } });
  assert.ok(result.image, JSON.stringify(result.diagnostics));
  const found = result.report.functions.filter((each) => each.module === module).map(({ name }) => name);
  return found.filter((name) => !['<module>', 'Shape'].includes(name)).sort();
}

for (const [source, functions] of CASES) {
  test(JSON.stringify(source), () =>
    assert.deepEqual(functionsIn({ 'main.py': source }, 'shapes'), [...functions].sort()),
  );
}

test('a module of the program runs, though nobody uses what it binds', () => {
  const files = { 'main.py': 'import effects', 'effects.py': 'def report(): print(1)\nreport()\ndef unused(): pass' };
  assert.deepEqual(functionsIn(files, 'effects'), ['report']);
});

test('classes of the program stay where making them may do something', () => {
  const plain = 'class A: pass\nclass B(A):\n  def f(self): pass\nprint(A)';
  assert.deepEqual(functionsIn({ 'main.py': plain }, '__main__'), ['A']);
  const registering = `class A:\n  def __init_subclass__(cls): print(cls)\nclass B(A): pass\nprint(A)`;
  assert.deepEqual(functionsIn({ 'main.py': registering }, '__main__'), ['A', 'A.__init_subclass__', 'B']);
});

test('abstract methods and what implements them stay', () => {
  const source = [
    'from abc import ABC, abstractmethod',
    'class A(ABC):\n  @abstractmethod\n  def run(self): pass',
    'class B(A):\n  def run(self): pass\n  def walk(self): pass',
    'print(B)',
  ].join('\n');
  const abc = 'class ABC: pass\ndef abstractmethod(function): return function\n';
  const result = compile({
    files: new Map([['main.py', Buffer.from(source)]]),
    stdlib: new Map([['abc.py', Buffer.from(abc)]]),
    entry: { program: 'main.py' },
  });
  const names = result.image ? result.report.functions.map(({ name }) => name) : [];
  assert.ok(names.includes('B.run') && !names.includes('B.walk'));
  assert.ok(result.image && result.report.removed.some(({ name }) => name === 'walk'));
});

/** Modules in the image of a program whose settings are `DEBUG = False`, `MODE = "prod"`. */
function modulesOf(main: string, settings = 'DEBUG = False\nMODE = "prod"\n'): string[] {
  const files = { 'main.py': main, 'settings.py': settings, 'extra.py': 'def show(): pass' };
  const result = compile({
    files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    entry: { program: 'main.py' },
  });
  assert.ok(result.image, JSON.stringify(result.diagnostics));
  return result.report.modules.map(({ name }) => name);
}

const EXTRA = '\n  import extra\n  extra.show()';

test('branches on constants of another module are dropped, and what only they reach', () => {
  const without = ['__main__', 'settings'];
  for (const main of [
    `from settings import DEBUG\nif DEBUG:${EXTRA}`,
    `from settings import DEBUG as D\ndef f():\n if D and print():${EXTRA.replaceAll('\n', '\n  ')}\nf()`,
    `import settings\nif settings.DEBUG:${EXTRA}`,
    `import settings as s\nwhile s.MODE == "dev":${EXTRA}`,
    `import settings\nif settings.MODE in ("dev", "test"):${EXTRA}`,
  ]) {
    assert.deepEqual(modulesOf(main), without, main);
  }
});

test('a name that can change is no constant', () => {
  const withExtra = ['__main__', 'settings', 'extra'];
  const branch = `if settings.DEBUG:${EXTRA}`;
  for (const main of [
    `import settings\nsettings.DEBUG = input_()\n${branch}`,
    `import settings\nsetattr(settings, 'DEBUG', True)\n${branch}`,
    `import settings\nvars(settings)['DEBUG'] = True\n${branch}`,
    `import settings\nsettings.__dict__['DEBUG'] = True\n${branch}`,
    `import settings\ndel settings.DEBUG\n${branch}`,
    `import settings\nothers = [settings]\nothers[0].DEBUG = 1\n${branch}`,
    `from settings import *\nif DEBUG:${EXTRA}`,
  ]) {
    assert.deepEqual(modulesOf(main), withExtra, main);
  }
  const main = `import settings\n${branch}`;
  assert.deepEqual(modulesOf(main, 'DEBUG = False\ndef on():\n  global DEBUG\n  DEBUG = 1\n'), withExtra);
  assert.deepEqual(modulesOf(main, 'DEBUG = False\nif print(): DEBUG = True'), withExtra);
  assert.deepEqual(modulesOf(main, 'import __main__\nDEBUG = False'), withExtra);
});

test('code behind a statement that always leaves is not reached', () => {
  for (const main of [
    `def f():\n  return 1${EXTRA}\nf()`,
    `def f():\n  while True:\n    print()${EXTRA}\nf()`,
    `def f(x):\n  if x: return 1\n  else: raise x${EXTRA}\nf(1)`,
    `raise SystemExit\nimport extra\nextra.show()`,
    `for i in [1]:\n  continue${EXTRA}`,
  ]) {
    assert.deepEqual(modulesOf(main), ['__main__'], main);
  }
  assert.deepEqual(modulesOf(`while True:\n  break\nimport extra\nextra.show()`), ['__main__', 'extra']);
});
