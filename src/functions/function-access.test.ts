// What a deployment grants, and what it does not.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAppError } from '#base';
import { ACCESS_SETTING, type AccessService, accessOf, isGranted, parseAccess } from './function-access.ts';

const GRANTS = 's3:data s3:models/fan/=read  s3:one/key.json lambda:classify woof:plant/ woof:town/square=read';

const CASES: readonly [service: AccessService, name: string, read: boolean, write: boolean][] = [
  ['s3', 'data/any/key', true, true],
  ['s3', 'data/', true, true],
  ['s3', 'database/key', false, false],
  ['s3', 'models/fan/1', true, false],
  ['s3', 'models/fan', false, false],
  ['s3', 'models/', false, false],
  ['s3', 'one/key.json', true, true],
  ['s3', 'one/key.json.old', false, false],
  ['lambda', 'classify', true, true],
  ['lambda', 'classify2', false, false],
  ['lambda', 'data/', false, false],
  ['woof', 'plant/a/b', true, true],
  ['woof', 'plants/a', false, false],
  ['woof', 'town/square', true, false],
];

describe('access of a function', () => {
  for (const [service, name, read, write] of CASES) {
    test(`${service}:${name}`, () => {
      const grants = parseAccess(GRANTS, 'tag');
      assert.equal(isGranted(grants, service, name, false), read);
      assert.equal(isGranted(grants, service, name, true), write);
    });
  }

  test('nothing is granted without a setting; the tag wins over the environment', () => {
    assert.deepEqual(accessOf({ tags: {} }), []);
    const environment = { [ACCESS_SETTING]: 's3:a' };
    assert.deepEqual(
      accessOf({ tags: {}, environment }).map(({ name }) => name),
      ['a/'],
    );
    assert.deepEqual(accessOf({ tags: { [ACCESS_SETTING]: '' }, environment }), []);
  });

  for (const text of ['s3', 's3:', 'sqs:queue', 's3:a=write', 's3:a,s3:b', 's3:*']) {
    test(`'${text}' is refused`, () => {
      assert.throws(
        () => parseAccess(text, 'tag'),
        (error) => isAppError(error, 'InvalidParameter') && error.message.includes(`The tag ${ACCESS_SETTING} holds`),
      );
    });
  }
});
