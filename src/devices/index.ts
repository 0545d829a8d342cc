// Devices: who they are, their link to the node, and a simulator that runs the C runtime.

export type { DeviceResult, DeviceSizes, DeviceStats } from './device-instance.ts';
export { type DeviceErrorCode, deviceErrorCodes } from './errors.ts';
export * from './limits.ts';
export {
  createDeviceLink,
  type DeviceEvent,
  type DeviceLink,
  type DeviceLinkOptions,
  type DeviceStatus,
} from './link.ts';
export * from './protocol.ts';
export { protocolHeader } from './protocol-header.ts';
export { type DeviceRecord, DeviceRegistry } from './registry.ts';
export {
  createSimulatedDevice,
  DEVICE_WASM,
  type SimulatedDevice,
  type SimulatedDeviceOptions,
  type SimulatedFunction,
  type SimulatedTrigger,
  type SimulatedWoof,
} from './simulated-device.ts';
