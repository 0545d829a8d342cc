// XML out is read back the same; XML in is refused or read, never a crash.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAppError } from '#base';
import { asList, buildXml, parseXml } from './xml.ts';

test('text survives building and parsing', () => {
  const legal = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.array(legal, { minLength: 1, maxLength: 4 }), (keys) => {
      // Control characters leave as references that XML 1.0 parsers may refuse; S3 sends them so, and SDKs read them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
      fc.pre(!keys.some((key) => /[\u0000-\u001f\u007f\ufffe\uffff]/.test(key)));
      const content = parseXml(Buffer.from(buildXml('Root', { Key: keys }, 'urn:x')), 'Root');
      assert.deepEqual(asList(content['Key']), keys);
    }),
  );
});

test('references are resolved, in both forms and by name', () => {
  const xml = '<Delete><Key>&#1;&#x0D;&amp;lt;&apos;&#x1F600;</Key></Delete>';
  assert.equal(parseXml(Buffer.from(xml), 'Delete')['Key'], "\u0001\r&lt;'\u{1f600}");
});

test('hostile XML is refused or read, never a crash', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    'Delete',
    'Object',
    'Key',
    '&',
    '&amp;',
    '&#1;',
    '&#x110000;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<?',
    '__proto__',
    'constructor',
    '"',
    '=',
    ' ',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      for (const text of [parts.join(''), `<Delete>${parts.join('')}</Delete>`]) {
        try {
          assert.equal(typeof parseXml(Buffer.from(text), 'Delete'), 'object');
        } catch (error) {
          assert.ok(isAppError(error, 'MalformedXML'), String(error));
        }
      }
    }),
    { numRuns: 500 },
  );
});

const refused = [
  '',
  'x',
  '<Other/>',
  '<Delete>',
  `${'<a>'.repeat(5000)}`,
  '<!DOCTYPE Delete><Delete/>',
  '<Delete/><Delete/>',
];
for (const text of refused) {
  test(`${JSON.stringify(text.slice(0, 30))} is MalformedXML`, () => {
    assert.throws(
      () => parseXml(Buffer.from(text), 'Delete'),
      (error) => isAppError(error, 'MalformedXML'),
    );
  });
}
