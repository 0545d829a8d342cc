// The environment variables of a handler, with Lambda's names and values where they mean something here.

import type { FunctionCode } from '../engine.ts';

/** What the function asks for goes first, so that it cannot replace a reserved name. */
export function sandboxEnvironment(code: FunctionCode, region: string): Record<string, string> {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '/');
  const instance = crypto.randomUUID().replaceAll('-', '');
  return {
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...code.environment,
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
    _HANDLER: code.handler,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_python3.12',
    AWS_LAMBDA_FUNCTION_NAME: code.functionName,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(code.memorySizeMiB),
    AWS_LAMBDA_FUNCTION_VERSION: code.version,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${code.functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `${day}/[${code.version}]${instance}`,
    LAMBDA_TASK_ROOT: '/var/task',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
  };
}
