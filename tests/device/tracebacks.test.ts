// Images of devices hold no lines: what a device reports names places, and the node turns them into files, lines and source
// text, so that an error looks as on the node and on AWS.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TraceResolver } from '../../src/devices/trace-resolver.ts';
import { NodeForDevices } from './node-for-devices.ts';

const RAISES = `import logging
import statistics

def inner(n):
    return inner(n - 1) if n else statistics.mean([])

def handler(event, context):
    try:
        1 / event
    except ZeroDivisionError:
        logging.getLogger().exception('caught')
    return inner(event)
`;

let host: NodeForDevices;
before(async () => {
  host = await NodeForDevices.start();
});
after(() => host.close());

const withoutId = (text: string) =>
  text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replace(/\d{4}-[\d-]+T[\d:.]+Z/g, 'TIME');

test('errors and printed tracebacks of a device are those of engine vm', async () => {
  await host.deploy('raises', RAISES);
  const events: { kind: string; text: string }[] = [];
  host.node.devices.onEvent(
    (event) => 'text' in event && events.push({ kind: event.kind, text: withoutId(event.text) }),
  );
  const { device } = await host.makeDevice({
    functions: [{ name: 'raises' }],
    memoryBytes: 400_000,
    sizes: { vmMemory: 131_072, imageMemory: 131_072 },
  });
  const onDevice = await device.invoke('raises', 0);
  assert.match(onDevice.payload, /line [0-9a-f]{8}@\d+, in handler/);
  const payload = Buffer.from('0');
  const onNode = await host.node.functions.invoke({ name: 'raises' }, { requestId: crypto.randomUUID(), payload });
  while (events.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const error = events.find(({ kind }) => kind === 'error')!.text;
  assert.equal(error, withoutId(Buffer.from(onNode.payload).toString()));
  const { stackTrace } = JSON.parse(error) as { stackTrace: string[] };
  assert.deepEqual(stackTrace.slice(0, 2), [
    '  File "/var/task/handler.py", line 12, in handler\n    return inner(event)\n',
    '  File "/var/task/handler.py", line 5, in inner\n    return inner(n - 1) if n else statistics.mean([])\n',
  ]);
  assert.match(
    stackTrace[2]!,
    /^ {2}File "\/var\/lang\/lib\/python3.12\/statistics.py", line \d+, in mean\n {4}raise /,
  );
  const printed = events.find(({ kind }) => kind === 'log')!.text;
  assert.ok(withoutId(onNode.log.toString()).includes(printed), `${printed}\n${onNode.log}`);
  assert.match(
    printed,
    /^\[ERROR\]\tTIME\tID\tcaught\nTraceback .*:\n {2}File "\/var\/task\/handler.py", line 9, in handler\n {4}1 \/ event\nZeroDivisionError/,
  );
});

test('what is no error of a VM is left alone', () => {
  const resolver = new TraceResolver();
  for (const text of ['', 'x', '"stackTrace": [', '{"stackTrace": [1]}', '{"stackTrace": ["\\n"]}']) {
    assert.equal(resolver.error(text), text);
  }
});

test('a place of code that was replaced keeps the lines of that code', async () => {
  await host.deploy('changes', 'def handler(event, context):\n    raise ValueError("old")\n');
  const texts: string[] = [];
  host.node.devices.onEvent((event) => event.kind === 'error' && texts.push(event.text));
  const { device } = await host.makeDevice({ functions: [{ name: 'changes' }] });
  await device.invoke('changes', {});
  await host.update('changes', '\n\n\n# moved\ndef handler(event, context):\n    raise ValueError("new")\n');
  while (!texts.at(-1)?.includes('new')) await device.invoke('changes', {});
  for (const text of texts) {
    const { errorMessage, stackTrace } = JSON.parse(text);
    const line = errorMessage === 'old' ? 2 : 6;
    assert.deepEqual(stackTrace, [
      `  File "/var/task/handler.py", line ${line}, in handler\n    raise ValueError("${errorMessage}")\n`,
    ]);
  }
});
