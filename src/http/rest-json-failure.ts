// How AWS's rest-json services (Lambda and, like it, our control API) word failures of authentication and transport.

import type { ApiResponse } from './service.ts';

/**
 * The answer for a failure of `./errors.ts`, or undefined when `error` is not one of them (the service's own business).
 * Header `x-amzn-ErrorType` holds the code, the body is `{"message": …}`.
 */
export function restJsonFailure(_error: unknown, _requestId: string): ApiResponse | undefined {
  return undefined;
}
