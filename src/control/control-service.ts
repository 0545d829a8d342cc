// The control API, /nanolambda/v1/…: what AWS has no word for. JSON, except images. Signed like every other API, with
// the service name `nanolambda`.
//
// Invariant: a principal that is a device reads images and health, and nothing else.

import { AppError, isAppError } from '#base';
import type { FunctionService } from '#functions';
import { type ApiRequest, type ApiResponse, restJsonFailure, type Service } from '#http';

export interface Health {
  readonly status: 'ok';
  readonly version: string;
  readonly [detail: string]: unknown;
}

/** A route of another layer, such as devices: path segments with `{}` for a parameter. */
export interface ControlRoute {
  readonly method: string;
  /** Below `/nanolambda/v1/`, like `devices/{}`. */
  readonly pattern: string;
  readonly devicesAllowed?: boolean;
  readonly handle: (request: ApiRequest, parameters: readonly string[]) => Promise<ApiResponse> | ApiResponse;
}

export interface ControlServiceOptions {
  readonly functions: FunctionService;
  readonly health: () => Promise<Health> | Health;
  readonly routes?: readonly ControlRoute[];
}

export const CONTROL_PREFIX = '/nanolambda/v1/';
const BODY_MAX_BYTES = 1_048_576;
const CLOCK_SKEW_MAX_MS = 300_000;

const STATUSES: Readonly<Record<string, number>> = {
  FunctionNotFound: 404,
  InvalidParameter: 400,
  ValidationFailed: 400,
  FunctionNotReady: 409,
  NoSuchRoute: 404,
  MethodNotAllowed: 405,
  AccessDenied: 403,
  DeviceNotFound: 404,
  DeviceExists: 409,
  InvalidDeviceName: 400,
  EngineUnavailable: 503,
};

export function createControlService(options: ControlServiceOptions): Service {
  const routes = [...ownRoutes(options), ...(options.routes ?? [])];
  return {
    bodyLimitBytes: BODY_MAX_BYTES,
    signing: 'standard',
    clockSkewMaxMs: CLOCK_SKEW_MAX_MS,
    ownsPath: (path) => path.startsWith('/nanolambda/'),
    handle: async (request) => dispatch(routes, request),
    fail: (error, context) => failure(error, context.requestId),
  };
}

function ownRoutes({ functions, health }: ControlServiceOptions): ControlRoute[] {
  return [
    { method: 'GET', pattern: 'health', devicesAllowed: true, handle: async () => json(200, await health()) },
    {
      method: 'GET',
      pattern: 'functions/{}/image',
      devicesAllowed: true,
      handle: (request, [name]) => image(functions, name!, request),
    },
  ];
}

/** `Cache-Control: no-cache` asks for an image that is compiled anew. */
async function image(functions: FunctionService, name: string, request: ApiRequest): Promise<ApiResponse> {
  const noCache = /\bno-cache\b/.test(request.headers['cache-control'] ?? '');
  const found = await functions.imageFor(name, { noCache });
  const headers = {
    etag: `"${found.etag}"`,
    'x-nanolambda-cache': found.cacheHit ? 'hit' : 'miss',
    'x-nanolambda-build-ms': found.buildMs.toFixed(3),
  };
  if (matches(request.headers['if-none-match'], found.etag)) return { status: 304, headers };
  return { status: 200, headers: { ...headers, 'content-type': 'application/octet-stream' }, body: found.deviceImage };
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(`"${etag}"`);
}

function dispatch(routes: readonly ControlRoute[], request: ApiRequest): Promise<ApiResponse> | ApiResponse {
  const path = request.path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
  const known = request.path.startsWith(CONTROL_PREFIX) ? routes : [];
  const matching = known.flatMap((route) => {
    const parameters = match(route.pattern, path);
    return parameters ? [{ route, parameters }] : [];
  });
  const found = matching.find(({ route }) => route.method === request.method);
  if (!found && matching.length > 0) {
    throw new AppError('MethodNotAllowed', `${request.path} does not take ${request.method}.`);
  }
  if (!found) throw new AppError('NoSuchRoute', `The control API has no ${request.method} ${request.path}.`);
  if (request.principal.kind !== 'admin' && !found.route.devicesAllowed) {
    throw new AppError('AccessDenied', `A device may not call ${request.method} ${request.path}.`);
  }
  return found.route.handle(request, found.parameters);
}

/** @returns the decoded parameters, or undefined where the path is another. */
function match(pattern: string, path: string): string[] | undefined {
  const expected = pattern.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return undefined;
  if (!expected.every((segment, i) => segment === '{}' || segment === actual[i])) return undefined;
  try {
    return actual.filter((_, i) => expected[i] === '{}').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function failure(error: unknown, requestId: string): ApiResponse {
  const transport = restJsonFailure(error, requestId);
  const status = isAppError(error) ? STATUSES[error.code] : undefined;
  if (status === undefined && transport) return transport;
  const code = isAppError(error) && status !== undefined ? error.code : 'InternalError';
  const message = status !== undefined ? (error as AppError).message : 'An internal error occurred.';
  const response = json(status ?? 500, { code, message, requestId });
  return { ...response, headers: { ...response.headers, 'x-amzn-errortype': code, 'x-amzn-requestid': requestId } };
}

function json(status: number, value: unknown): ApiResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
