// The example's claim: which fans does the handler flag? The table stands in examples/predictive-maintenance/README.md.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fanWindows, pythonResults } from './predictive-maintenance.ts';

/** Share of windows flagged: speed → configurations 1 (healthy), 2, 3. */
const EXPECTED: Readonly<Record<number, readonly string[]>> = {
  20: ['0.00', '0.00', '0.00'],
  60: ['0.00', '0.00', '1.00'],
  80: ['0.00', '0.50', '1.00'],
  100: ['0.00', '0.33', '1.00'],
};

test('the handler flags the fans of the table', () => {
  const windows = fanWindows();
  const results = pythonResults(windows).map((text) => JSON.parse(text) as { failing: boolean });
  for (const [speed, expected] of Object.entries(EXPECTED)) {
    const shares = [1, 2, 3].map((configuration) => {
      const flags = results.filter(
        (_, i) => windows[i]!.configuration === configuration && windows[i]!.speed === Number(speed),
      );
      return (flags.filter((result) => result.failing).length / flags.length).toFixed(2);
    });
    assert.deepEqual(shares, expected, `at ${speed} %`);
  }
});
