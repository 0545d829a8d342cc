// Checks what a caller wants a function to be. Constraints and sentences are AWS's; order as AWS checks.

import { functionError } from './errors.ts';
import { ACCESS_SETTING, parseAccess } from './function-access.ts';
import { violation } from './function-arn.ts';
import { ENGINE_SETTING, type FunctionRecord } from './function-record.ts';
import {
  DESCRIPTION_MAX_LENGTH,
  ENVIRONMENT_MAX_BYTES,
  HANDLER_MAX_LENGTH,
  MEMORY_DEFAULT_MIB,
  MEMORY_MAX_MIB,
  MEMORY_MIN_MIB,
  TAGS_MAX,
  TIMEOUT_DEFAULT_SECONDS,
  TIMEOUT_MAX_SECONDS,
  TIMEOUT_MIN_SECONDS,
} from './limits.ts';

/** What CreateFunction and UpdateFunctionConfiguration have in common. */
export interface FunctionSettings {
  readonly runtime?: string;
  readonly role?: string;
  readonly handler?: string;
  readonly description?: string;
  readonly timeoutSeconds?: number;
  readonly memorySizeMiB?: number;
  readonly temporaryStorageMiB?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export type SettledSettings = Pick<
  FunctionRecord,
  | 'runtime'
  | 'role'
  | 'handler'
  | 'description'
  | 'timeoutSeconds'
  | 'memorySizeMiB'
  | 'temporaryStorageMiB'
  | 'environment'
>;

const RUNTIMES = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.9', 'python3.8'];
const DEPRECATED_RUNTIMES = ['python3.7', 'python3.6', 'python2.7'];
const ROLE = /^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/;
const RESERVED_VARIABLES =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_(DEFAULT_REGION|REGION|EXECUTION_ENV|ACCESS_KEY|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|LAMBDA_.*)|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/;

/** Fills in defaults, or what `before` has, and checks the whole. AppErrors: ValidationFailed, InvalidParameter. */
export function settle(settings: FunctionSettings, before?: FunctionRecord): SettledSettings {
  const environment = settings.environment ?? before?.environment;
  const settled = {
    runtime: settings.runtime ?? before?.runtime ?? '',
    role: settings.role ?? before?.role ?? '',
    handler: settings.handler ?? before?.handler ?? '',
    description: settings.description ?? before?.description ?? '',
    timeoutSeconds: settings.timeoutSeconds ?? before?.timeoutSeconds ?? TIMEOUT_DEFAULT_SECONDS,
    memorySizeMiB: settings.memorySizeMiB ?? before?.memorySizeMiB ?? MEMORY_DEFAULT_MIB,
    temporaryStorageMiB: settings.temporaryStorageMiB ?? before?.temporaryStorageMiB ?? 512,
    ...(environment && { environment }),
  };
  checkRanges(settled);
  checkRole(settled.role);
  checkRuntime(settled.runtime);
  if (environment) checkEnvironment(environment);
  checkEngine(environment?.[ENGINE_SETTING], 'environment variable');
  parseAccess(environment?.[ACCESS_SETTING] ?? '', 'environment variable');
  return settled;
}

export function checkTags(tags: Readonly<Record<string, string>>): void {
  if (Object.keys(tags).length > TAGS_MAX) {
    throw functionError('InvalidParameter', 'Number of tags exceeds resource tag limit.');
  }
  checkEngine(tags[ENGINE_SETTING], 'tag');
  parseAccess(tags[ACCESS_SETTING] ?? '', 'tag');
}

function checkRanges(settled: SettledSettings): void {
  const number = (value: number, field: string, min: number, max: number) => {
    if (!Number.isInteger(value) || value < min) refuse(value, field, `have value greater than or equal to ${min}`);
    if (value > max) refuse(value, field, `have value less than or equal to ${max}`);
  };
  number(settled.timeoutSeconds, 'timeout', TIMEOUT_MIN_SECONDS, TIMEOUT_MAX_SECONDS);
  number(settled.memorySizeMiB, 'memorySize', MEMORY_MIN_MIB, MEMORY_MAX_MIB);
  number(settled.temporaryStorageMiB, 'ephemeralStorage.size', 512, 10_240);
  if (settled.description.length > DESCRIPTION_MAX_LENGTH) {
    refuse(settled.description, 'description', `have length less than or equal to ${DESCRIPTION_MAX_LENGTH}`);
  }
  if (settled.handler.length > HANDLER_MAX_LENGTH) {
    refuse(settled.handler, 'handler', `have length less than or equal to ${HANDLER_MAX_LENGTH}`);
  }
  if (!/^[^\s]+$/.test(settled.handler))
    refuse(settled.handler, 'handler', 'satisfy regular expression pattern: [^\\s]+');
}

function checkRole(role: string): void {
  if (!ROLE.test(role)) refuse(role, 'role', `satisfy regular expression pattern: ${ROLE.source.slice(1, -1)}`);
}

function checkRuntime(runtime: string): void {
  if (RUNTIMES.includes(runtime)) return;
  const text = DEPRECATED_RUNTIMES.includes(runtime)
    ? `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`
    : `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${RUNTIMES.join(', ')}] or be a valid ARN`;
  throw functionError('InvalidParameter', text);
}

function checkEnvironment(environment: Readonly<Record<string, string>>): void {
  const reserved: string[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!/^[a-zA-Z]([a-zA-Z0-9_])+$/.test(name)) {
      const text = `1 validation error detected: Value '${name}' at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]`;
      throw functionError('ValidationFailed', text);
    }
    if (value.includes('\0')) refuse(JSON.stringify(value), `environment.variables.${name}`, 'not contain NUL');
    if (RESERVED_VARIABLES.test(name)) reserved.push(name);
  }
  if (reserved.length > 0) {
    const text = `Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${reserved.join(', ')}`;
    throw functionError('InvalidParameter', text);
  }
  const measured = JSON.stringify(environment);
  if (Buffer.byteLength(measured) > ENVIRONMENT_MAX_BYTES) {
    const text = `Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: ${measured}`;
    throw functionError('InvalidParameter', text);
  }
}

function checkEngine(engine: string | undefined, where: string): void {
  if (engine === undefined || engine === 'vm' || engine === 'container') return;
  throw functionError(
    'InvalidParameter',
    `The ${where} ${ENGINE_SETTING} must be 'vm' or 'container', not '${engine}'.`,
  );
}

function refuse(value: unknown, field: string, constraint: string): never {
  throw functionError('ValidationFailed', violation(String(value), field, constraint));
}
