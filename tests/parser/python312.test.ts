// Syntax that is new in Python 3.12 and that older judges do not know: type parameters and aliases (PEP 695), and
// f-strings as part of the grammar (PEP 701). Expectations are written by hand after the PEPs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseModule } from '../../src/compiler/1-parse/index.ts';
import { dumpPlainly } from './dump.ts';

const NO_ARGS = 'arguments(posonlyargs=[],args=[],vararg=None,kwonlyargs=[],kw_defaults=[],kwarg=None,defaults=[])';

const STATEMENTS: [source: string, tree: string][] = [
  ['type X = int', 'TypeAlias(name=Name(id=X,ctx=Store),type_params=[],value=Name(id=int,ctx=Load))'],
  [
    'type X[T, U: int, *Ts, **P,] = T',
    'TypeAlias(name=Name(id=X,ctx=Store),type_params=[TypeVar(name=T,bound=None),' +
      'TypeVar(name=U,bound=Name(id=int,ctx=Load)),TypeVarTuple(name=Ts),ParamSpec(name=P)],value=Name(id=T,ctx=Load))',
  ],
  ['type type = type', 'TypeAlias(name=Name(id=type,ctx=Store),type_params=[],value=Name(id=type,ctx=Load))'],
  [
    'type X[T: (int, str)] = T',
    'TypeAlias(name=Name(id=X,ctx=Store),type_params=[TypeVar(name=T,bound=Tuple(elts=[Name(id=int,ctx=Load),' +
      'Name(id=str,ctx=Load)],ctx=Load))],value=Name(id=T,ctx=Load))',
  ],
  ['type = 1', 'Assign(targets=[Name(id=type,ctx=Store)],value=Constant(value=int:1))'],
  ['type[X]', 'Expr(value=Subscript(value=Name(id=type,ctx=Load),slice=Name(id=X,ctx=Load),ctx=Load))'],
  ['type: int', 'AnnAssign(target=Name(id=type,ctx=Store),annotation=Name(id=int,ctx=Load),value=None,simple=1)'],
  [
    'def f[T](): pass',
    `FunctionDef(name=f,args=${NO_ARGS},body=[Pass],decorator_list=[],returns=None,type_params=[TypeVar(name=T,bound=None)])`,
  ],
  [
    'async def f[**P](): pass',
    `AsyncFunctionDef(name=f,args=${NO_ARGS},body=[Pass],decorator_list=[],returns=None,type_params=[ParamSpec(name=P)])`,
  ],
  [
    'class C[T](B): pass',
    'ClassDef(name=C,bases=[Name(id=B,ctx=Load)],keywords=[],body=[Pass],decorator_list=[],' +
      'type_params=[TypeVar(name=T,bound=None)])',
  ],
];

const A = 'FormattedValue(value=Name(id=a,ctx=Load),conversion=-1,format_spec=None)';
const STR_A = 'Constant(value=str:61)';

const FSTRINGS: [source: string, values: string][] = [
  ["f'{'a'}'", `FormattedValue(value=${STR_A},conversion=-1,format_spec=None)`],
  [`f"{"a"}{a}"`, `FormattedValue(value=${STR_A},conversion=-1,format_spec=None),${A}`],
  [
    "f'{f'{f'{a}'}'}'",
    `FormattedValue(value=JoinedStr(values=[FormattedValue(value=JoinedStr(values=[${A}]),conversion=-1,format_spec=None)]),` +
      'conversion=-1,format_spec=None)',
  ],
  [
    "f'{'\\n'.join(a)}'",
    'FormattedValue(value=Call(func=Attribute(value=Constant(value=str:a),attr=join,ctx=Load),' +
      'args=[Name(id=a,ctx=Load)],keywords=[]),conversion=-1,format_spec=None)',
  ],
  ["f'{a # comment }\n}'", A],
  ["f'{\na\n}'", A],
  [
    "f'{a:{'>'}{10}}'",
    'FormattedValue(value=Name(id=a,ctx=Load),conversion=-1,format_spec=JoinedStr(values=[' +
      'FormattedValue(value=Constant(value=str:3e),conversion=-1,format_spec=None),' +
      'FormattedValue(value=Constant(value=int:a),conversion=-1,format_spec=None)]))',
  ],
  [
    "f'{a!r:^{b}}'",
    'FormattedValue(value=Name(id=a,ctx=Load),conversion=114,format_spec=JoinedStr(values=[Constant(value=str:5e),' +
      'FormattedValue(value=Name(id=b,ctx=Load),conversion=-1,format_spec=None)]))',
  ],
  [
    "f'{a:\\x41}'",
    'FormattedValue(value=Name(id=a,ctx=Load),conversion=-1,format_spec=JoinedStr(values=[Constant(value=str:41)]))',
  ],
  [
    "f'{ a = !s}'",
    'Constant(value=str:20 61 20 3d 20),FormattedValue(value=Name(id=a,ctx=Load),conversion=115,format_spec=None)',
  ],
  ["f'\\{a}'", `Constant(value=str:5c),${A}`],
];

for (const [source, tree] of STATEMENTS) {
  test(source, () => {
    const { module, diagnostics } = parseModule(source, 'test.py');
    assert.equal(module ? dumpPlainly(module.body[0]!) : diagnostics[0]!.message, tree);
  });
}

for (const [source, values] of FSTRINGS) {
  test(source, () => {
    const { module, diagnostics } = parseModule(source, 'test.py');
    assert.equal(
      module ? dumpPlainly(module.body[0]!) : diagnostics[0]!.message,
      `Expr(value=JoinedStr(values=[${values}]))`,
    );
  });
}
