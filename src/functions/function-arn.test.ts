// Every way to name a function, and what is said of names that are none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionArn, parseFunctionName, resolveReference } from './function-arn.ts';

const identity = { region: 'us-east-1', accountId: '000000000000' };
const ARN = functionArn(identity, 'f');

const good: [text: string, name: string, qualifier?: string][] = [
  ['f', 'f'],
  ['my-f_1:$LATEST', 'my-f_1', '$LATEST'],
  ['f:12', 'f', '12'],
  ['function:f', 'f'],
  ['000000000000:function:f:live', 'f', 'live'],
  [ARN, 'f'],
  [`${ARN}:$LATEST`, 'f', '$LATEST'],
  ['a'.repeat(64), 'a'.repeat(64)],
];
for (const [text, name, qualifier] of good) {
  test(`reads ${text.slice(0, 60)}`, () => {
    assert.deepEqual(parseFunctionName(text, identity), { name, ...(qualifier && { qualifier }) });
  });
}

const bad: [text: string, code: string, message: RegExp][] = [
  ['', 'ValidationFailed', /at 'functionName' .* regular expression/],
  ['a b', 'ValidationFailed', /'a b' at 'functionName'/],
  ['../x', 'ValidationFailed', /functionName/],
  ['f:x y', 'ValidationFailed', /functionName/],
  ['a'.repeat(65), 'InvalidParameter', /less than or equal to 64$/],
  ['a'.repeat(171), 'ValidationFailed', /less than or equal to 170$/],
  ['arn:aws:lambda:eu-west-1:000000000000:function:f', 'FunctionNotFound', /'eu-west-1' are not reachable/],
  ['arn:aws:lambda:us-east-1:111111111111:function:f', 'FunctionNotFound', /Function not found/],
];
for (const [text, code, message] of bad) {
  test(`refuses ${text.slice(0, 60)}`, () => {
    assert.throws(() => parseFunctionName(text, identity), { code, message });
  });
}

test('the qualifier may be given twice if it is the same', () => {
  assert.deepEqual(resolveReference({ name: 'f', qualifier: '1' }, '1'), { name: 'f', qualifier: '1' });
  assert.deepEqual(resolveReference({ name: 'f' }, undefined), { name: 'f' });
  assert.throws(() => resolveReference({ name: 'f', qualifier: '1' }, '2'), { code: 'InvalidParameter' });
  assert.throws(() => resolveReference({ name: 'f' }, 'a?b'), { code: 'ValidationFailed' });
});
