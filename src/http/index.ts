// HTTP for every API of a node: server, SigV4, request bodies. Nothing here knows what a bucket or a function is.

export { type ApiServer, type ApiServerOptions, createApiServer } from './api-server.ts';
export * from './errors.ts';
export { restJsonFailure } from './rest-json-failure.ts';
export * from './service.ts';
