// What every layer may use: errors with a code, the version, and the side effects that are handed over (clock, random).

export * from './clock.ts';
export * from './errors.ts';
export * from './version.ts';
