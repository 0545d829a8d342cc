// AWS Lambda's HTTP API.

export { lambdaWording } from './errors.ts';
export { createLambdaService, type LambdaServiceOptions } from './lambda-service.ts';
