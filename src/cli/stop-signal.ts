// When a command that runs for long has to stop: at SIGTERM or SIGINT, and when the npm that started it goes away. npm
// hands a SIGTERM on to its shell only, so without that a node started by npx would outlive it.

const NPM_WATCH_MS = 200;
const NPM_COMMANDS = ['exec', 'start'];
const EXIT_AT_ONCE = 130;

/**
 * Resolves with the reason. To be called before anything is started, so that a signal during the start also ends in an
 * orderly stop. A second signal ends the process at once.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(EXIT_AT_ONCE));
        resolve(signal);
      });
    }
    if (NPM_COMMANDS.includes(process.env['npm_command'] ?? '')) onParentGone(() => resolve('the npm above ended'));
  });
}

function onParentGone(told: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    told();
  }, NPM_WATCH_MS);
  timer.unref();
}
