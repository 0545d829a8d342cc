// The composition root of a node.

export { type AdminCredentials, readCredentials } from './admin-credentials.ts';
export { deviceImage } from './device-image.ts';
export type { NodeConfig } from './node-config.ts';
export { NODE_ADDRESS_FILE, type NodeAddress, type RunningNode, startNode } from './start-node.ts';
