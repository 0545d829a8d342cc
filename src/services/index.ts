// What handlers may ask of their node.

export { createHandlerServices, type FailureWording, type HandlerServicesOptions } from './handler-services.ts';
export type { ServiceFailure } from './service-message.ts';
