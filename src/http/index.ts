// HTTP for every API of a node: server, SigV4, request bodies. Nothing here knows what a bucket or a function is.

export { type ApiServer, createApiServer } from './api-server.ts';
export * from './errors.ts';
export { restJsonFailure } from './rest-json-failure.ts';
export type { ApiServerOptions } from './server-options.ts';
export * from './service.ts';
export { encodeStrict } from './signature.ts';
