// AWS Lambda's HTTP API.

export { createLambdaService, type LambdaServiceOptions } from './lambda-service.ts';
