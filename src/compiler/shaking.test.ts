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
  const result = compile({ files: bytes(files), stdlib: bytes(STDLIB), entry: { module: 'main' } });
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
    entry: { module: 'main' },
  });
  const names = result.image ? result.report.functions.map(({ name }) => name) : [];
  assert.ok(names.includes('B.run') && !names.includes('B.walk'));
  assert.ok(result.image && result.report.removed.some(({ name }) => name === 'walk'));
});
