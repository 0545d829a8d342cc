// Devices: registry, link, simulator.

export { protocolHeader } from './protocol-header.ts';
