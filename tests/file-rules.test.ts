// Rules on the repository's files that a machine can check: they open with why they exist, stay short, name nothing of the
// machine they were written on, leave nothing to be done, and links in documents lead somewhere.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { FILE_LINES_MAX, LONG_FILES } from './layers.ts';
import { filesMatching, ownFiles, ROOT, textOf } from './source-tree.ts';

const sources = filesMatching('{src,scripts,tests,bench,bin,device,stdlib,examples}/**/*.{ts,mts,mjs,js,c,h,py}');
/** Not programs that are data of tests, nor files that a program wrote. */
const isWritten = (file: string) => !/^tests\/(programs|parser\/fixtures)\/|\/(generated|goldens)\//.test(file);
const written = sources.filter(isWritten);

/** A comment of the language, after a `#!` line where there is one. */
const OPENING: Readonly<Record<string, RegExp>> = {
  '.py': /^(#!.*\n)?(#|"""|''')/,
  '.c': /^(\/\/|\/\*)/,
  '.h': /^(\/\/|\/\*)/,
};
const SCRIPT_OPENING = /^(#!.*\n)?(\/\/|\/\*)/;

test('each source file opens with a comment', () => {
  const silent = written.filter((file) => {
    const opening = OPENING[path.extname(file)] ?? SCRIPT_OPENING;
    return !file.endsWith('.d.mts') && !file.endsWith('__init__.py') && !opening.test(textOf(file));
  });
  assert.deepEqual(silent, []);
});

test(`files have at most ${FILE_LINES_MAX} lines; the exceptions do not grow`, () => {
  // A module of the standard library is one file, whatever its length: the name is given.
  const ours = written.filter((file) => !file.startsWith('stdlib/'));
  const long = ours.flatMap((file) => {
    const lines = textOf(file).split('\n').length - 1;
    const allowed = LONG_FILES[file] ?? FILE_LINES_MAX;
    return lines > allowed ? [`${file}: ${lines} lines, allowed are ${allowed}`] : [];
  });
  assert.deepEqual(long, []);
  assert.deepEqual(
    Object.keys(LONG_FILES).filter((file) => !written.includes(file)),
    [],
    'exceptions for no file',
  );
});

describe('no file of ours', () => {
  // Spelled so that this file does not contain what it looks for.
  const RULES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
    { what: 'names a path of one machine', pattern: /(?<![\w.])\/(?:work|root|home\/\w+)\/[\w.]+/ },
    { what: 'names the host of a package registry', pattern: /\bregistry\.[\w-]+\.\w+|"resolved":\s*"http/ },
    { what: 'leaves something to be done', pattern: /\b(?:TO[D]O|FIX[M]E)\b/ },
  ];
  const texts = ownFiles().map((file) => [file, textOf(file)] as const);
  for (const { what, pattern } of RULES) {
    test(what, () => {
      const found = texts.flatMap(([file, text]) => {
        const lines = text.split('\n');
        return lines.flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.slice(0, 120)}`] : []));
      });
      assert.deepEqual(found, []);
    });
  }
});

describe('links in documents', () => {
  const documents = [...filesMatching('*.md'), ...filesMatching('{docs,examples,device,src}/**/*.md')];

  /** Headings as the fragments that GitHub makes of them. */
  const fragments = (file: string) => {
    const headings = textOf(file).matchAll(/^#+ (.*)$/gm);
    return [...headings].map(([, text]) =>
      text!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
  };

  const problemOf = (file: string, link: string): string | undefined => {
    if (/^[a-z]+:/.test(link)) return undefined;
    const [name, fragment] = link.split('#');
    const target = name ? path.posix.join(path.posix.dirname(file), name) : file;
    if (!existsSync(path.join(ROOT, target))) return 'no such file';
    if (fragment === undefined || !target.endsWith('.md') || fragments(target).includes(fragment)) return undefined;
    return 'no such heading';
  };

  for (const file of documents) {
    test(file, () => {
      const links = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
      const broken = links.flatMap((link) => {
        const problem = problemOf(file, link);
        return problem ? [`${link}: ${problem}`] : [];
      });
      assert.deepEqual(broken, []);
    });
  }
});

test('the index of decisions lists every record', () => {
  const index = textOf('docs/decisions/README.md');
  const records = filesMatching('docs/decisions/[0-9]*.md').map((file) => path.posix.basename(file));
  assert.deepEqual(
    records.filter((name) => !index.includes(`](${name})`)),
    [],
  );
});
