// NanoLambda's own HTTP API.

export {
  CONTROL_PREFIX,
  type ControlRoute,
  type ControlServiceOptions,
  createControlService,
  type Health,
} from './control-service.ts';
export { deviceRoutes } from './device-routes.ts';
