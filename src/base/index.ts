// What every layer may use: errors with a code, and the side effects that are handed over (clock, random).

export * from './clock.ts';
export * from './errors.ts';
