// `nanolambda demo`: the whole road once, on real readings. A node starts, the predictive-maintenance function is deployed
// with the AWS SDK, three simulated devices run it on every reading, and the node's engines run it on the same readings.
// The exit code is 0 only when every engine gave the same bytes and the detections are those expected of this data.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startNode } from '#server';
import { deployApplication } from './demo/application.ts';
import { compareWithNode } from './demo/comparison.ts';
import { playReadings } from './demo/fleet.ts';
import { measureLatencies } from './demo/latency.ts';
import { measurePlacement } from './demo/placement.ts';
import { loadReadings } from './demo/readings.ts';
import { detectionTable, Report } from './demo/report.ts';
import { measureWarmCalls } from './demo/warm-calls.ts';
import { stopSignal } from './stop-signal.ts';

const EXIT_WRONG = 1;
const EXIT_STOPPED = 130;

/** `done` is called with the exit code where it is not 0. */
export function demoCommand(done: (exitCode: number) => void): Command {
  return new Command('demo')
    .description('run the predictive-maintenance application on a node and three simulated devices, and report')
    .option('--no-containers', 'leave the container engine out')
    .addHelpText('after', '\nExample:\n  nanolambda demo')
    .action(async (options: { containers: boolean }) => {
      const outcome = await demo(options.containers);
      if (outcome === 'stopped') process.exit(EXIT_STOPPED); // what still runs has lost its node
      if (outcome === 'wrong') done(EXIT_WRONG);
    });
}

/** Whatever the outcome, it leaves neither a process nor a file behind. */
async function demo(containers: boolean): Promise<'right' | 'wrong' | 'stopped'> {
  const stopped = stopSignal();
  const report = new Report((line) => process.stdout.write(`${line}\n`));
  const folder = await mkdtemp(join(tmpdir(), 'nanolambda-demo-'));
  try {
    const node = await startNode({
      dataFolder: folder,
      logLevel: 'error',
      ...(!containers && { containers: false as const }),
    });
    try {
      report.step(`node ready: ${node.url} (S3, Lambda), mqtt://127.0.0.1:${node.mqttPort}, data in ${folder}`);
      const outcome = run(node, report).then((right) => (right ? 'right' : 'wrong'));
      return await Promise.race([outcome, stopped.then(() => 'stopped' as const)]);
    } finally {
      await node.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(node: Awaited<ReturnType<typeof startNode>>, report: Report): Promise<boolean> {
  const readings = await loadReadings();
  const application = await deployApplication(node);
  report.step(
    `deployed ${application.names.join(', ')} with the AWS SDK (CreateFunction, zip of ${application.zipBytes} bytes)`,
  );
  for (const missing of application.missing) report.note(missing);

  const fleet = await playReadings(node, readings);
  report.step(
    `3 devices, ${fleet.results.length} readings at 5 Hz of simulated time: every append ran the handler on the device`,
  );
  report.note(`images fetched over MQTT: ${fleet.imagesFetched}; image ${fleet.imageBytes} bytes`);
  report.note(`${fleet.reported} detections in the node's woofs devices/*/detections`);
  const detections = detectionTable(fleet.results);
  report.table('Share of windows flagged (expected in brackets)', detections.rows);

  const comparison = await compareWithNode(application, fleet.results);
  report.step('the same windows through the Lambda API');
  for (const line of comparison.lines) report.note(line);

  report.table(
    'Latency of one invocation, ms, 100 each (KS test, 32 readings)',
    await measureLatencies(node, readings),
  );
  report.table(
    'Scheduler of the talk (mean latency of each side, reset every 16), 48 invocations each',
    await measurePlacement(node, readings),
  );
  report.table('Warm calls, KS test of 32 readings', await measureWarmCalls(application, node, readings));

  const right = detections.asExpected && comparison.agreed && fleet.reported === fleet.results.length;
  if (!detections.asExpected) report.note('WRONG: the detections are not those expected of this data');
  if (!comparison.agreed) report.note('WRONG: the engines did not give the same results');
  if (fleet.reported !== fleet.results.length)
    report.note(`WRONG: ${fleet.results.length - fleet.reported} detections did not reach the node`);
  report.step(right ? 'all engines agree, detections as expected' : 'failed: see the lines marked WRONG');
  return right;
}
