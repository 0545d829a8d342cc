// Parsers of option values; what they refuse becomes a usage error that names the option.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';

export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

/** Collects `--x A=1 --x B=2`. */
export function assignment(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('NAME=VALUE is needed.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

/** Where a node keeps its data unless told otherwise. */
export function defaultDataFolder(): string {
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'nanolambda');
}

export const DEFAULT_PORT = 9040;
export const DEFAULT_MQTT_PORT = 1883;
