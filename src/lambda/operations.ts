// All operations of the Lambda API by method and path: those that are served and those that answer NotImplemented.
//
// Invariant: a path of an operation that is not served never reaches another operation.

import { lambdaError } from './errors.ts';

export type Operation =
  | 'CreateFunction'
  | 'ListFunctions'
  | 'GetFunction'
  | 'DeleteFunction'
  | 'GetFunctionConfiguration'
  | 'UpdateFunctionConfiguration'
  | 'UpdateFunctionCode'
  | 'Invoke'
  | 'ListTags'
  | 'TagResource'
  | 'UntagResource';

/** `{}` stands for one decoded segment. */
const SERVED: Readonly<Record<string, Operation>> = {
  'POST /2015-03-31/functions': 'CreateFunction',
  'GET /2015-03-31/functions': 'ListFunctions',
  'GET /2015-03-31/functions/{}': 'GetFunction',
  'DELETE /2015-03-31/functions/{}': 'DeleteFunction',
  'GET /2015-03-31/functions/{}/configuration': 'GetFunctionConfiguration',
  'PUT /2015-03-31/functions/{}/configuration': 'UpdateFunctionConfiguration',
  'PUT /2015-03-31/functions/{}/code': 'UpdateFunctionCode',
  'POST /2015-03-31/functions/{}/invocations': 'Invoke',
  'GET /2017-03-31/tags/{}': 'ListTags',
  'POST /2017-03-31/tags/{}': 'TagResource',
  'DELETE /2017-03-31/tags/{}': 'UntagResource',
};

const NOT_SERVED: readonly [pattern: string, what: string][] = [
  ['/2014-11-13/functions/{}/invoke-async', 'InvokeAsync (use Invoke with InvocationType=Event)'],
  ['/2021-11-15/functions/{}/response-streaming-invocations', 'InvokeWithResponseStream'],
  ['/2015-03-31/functions/{}/versions', 'PublishVersion and ListVersionsByFunction'],
  ['/2015-03-31/functions/{}/aliases', 'aliases'],
  ['/2015-03-31/functions/{}/aliases/{}', 'aliases'],
  ['/2015-03-31/functions/{}/policy', 'resource policies'],
  ['/2015-03-31/functions/{}/policy/{}', 'resource policies'],
  ['/2015-03-31/event-source-mappings', 'event source mappings'],
  ['/2015-03-31/event-source-mappings/{}', 'event source mappings'],
  ['/2017-10-31/functions/{}/concurrency', 'reserved concurrency'],
  ['/2019-09-30/functions/{}/concurrency', 'reserved concurrency'],
  ['/2019-09-30/functions/{}/provisioned-concurrency', 'provisioned concurrency'],
  ['/2019-09-25/functions/{}/event-invoke-config', 'event invoke configuration'],
  ['/2019-09-25/functions/{}/event-invoke-config/list', 'event invoke configuration'],
  ['/2021-10-31/functions/{}/url', 'function URLs'],
  ['/2021-10-31/functions/{}/urls', 'function URLs'],
  ['/2018-10-31/layers', 'layers'],
  ['/2018-10-31/layers/{}/versions', 'layers'],
  ['/2018-10-31/layers/{}/versions/{}', 'layers'],
  ['/2018-10-31/layers/{}/versions/{}/policy', 'layers'],
  ['/2018-10-31/layers/{}/versions/{}/policy/{}', 'layers'],
  ['/2016-08-19/account-settings', 'GetAccountSettings'],
  ['/2020-04-22/code-signing-configs', 'code signing'],
  ['/2020-04-22/code-signing-configs/{}', 'code signing'],
  ['/2020-04-22/code-signing-configs/{}/functions', 'code signing'],
  ['/2020-06-30/functions/{}/code-signing-config', 'code signing'],
  ['/2021-07-20/functions/{}/runtime-management-config', 'runtime management'],
  ['/2024-08-31/functions/{}/recursion-config', 'recursion configuration'],
];

export interface Route {
  readonly operation: Operation;
  /** The decoded `{}`, or '' where the path has none. */
  readonly parameter: string;
}

export function routeOf(method: string, path: string): Route {
  const segments = decode(path);
  const pattern = `/${segments.map((segment, i) => (isParameter(segments, i) ? '{}' : segment)).join('/')}`;
  const operation = SERVED[`${method} ${pattern}`];
  if (operation) return { operation, parameter: segments[2] ?? '' };
  const known = NOT_SERVED.find(([known]) => known === pattern);
  if (known) throw lambdaError('NotImplemented', `This node does not serve ${known[1]}.`);
  throw lambdaError('UnknownOperation', `The Lambda API has no operation ${method} ${path}.`);
}

/** In `/date/functions/{}/aliases/{}` every second segment is a parameter; the tables hold no other shape. */
function isParameter(segments: readonly string[], at: number): boolean {
  return at >= 2 && at % 2 === 0 && !(at === 4 && segments[3] === 'event-invoke-config');
}

function decode(path: string): string[] {
  const trimmed = path.replace(/^\/+/, '').replace(/\/+$/, '');
  try {
    return trimmed.split('/').map(decodeURIComponent);
  } catch {
    throw lambdaError('UnknownOperation', `The path ${path} is not percent-encoded UTF-8.`);
  }
}
