// Tells how far a long step is, so that nobody takes it for stuck.

const PERIOD_MS = 10_000;

/** Runs `work`; as long as it takes, `log` gets "`done()` of `total`" every ten seconds. */
export async function withProgress({ log, total, done }, work) {
  const timer = setInterval(() => log(`${done()} of ${total}`), PERIOD_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
