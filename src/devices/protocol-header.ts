// Writes the C side of the protocol table: device/runtime/generated/protocol.h. Committed; a test compares.

import {
  DEVICE_ERROR,
  DEVICE_NAME_MAX,
  IMAGE_BLOCK_MAX,
  IMAGE_FLAGS,
  IMAGE_STATUS,
  INVOKE_STATUS,
  MESSAGES,
  type MessageName,
  NAME_MAX,
  numberOffsets,
  numbersSize,
  PACKET_MAX,
  PRESENCE,
  PROTOCOL_VERSION,
  TOPIC_DOWN,
  TOPIC_PREFIX,
  TOPIC_UP,
} from './protocol.ts';

const HEAD = `/* The device link: what devices and nodes say to each other over MQTT. Described in docs/device-protocol.md.
 * Made by scripts/generate.ts from src/devices/protocol.ts; do not edit.
 *
 * Every message is a fixed part (little-endian numbers at fixed offsets), then its strings (one length byte, then UTF-8),
 * then the body: the rest. Numbers only ever get appended to the end of a table; what exists keeps its value and place.
 */
#pragma once
`;

function upper(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function enumOf(prefix: string, values: Readonly<Record<string, number>>): string {
  const rows = Object.entries(values).map(([name, value]) => `${prefix}${upper(name)} = ${value}`);
  return `enum { ${rows.join(', ')} };`;
}

function messageRows(name: MessageName): string {
  const { topic, direction, strings, body } = MESSAGES[name];
  const stem = `NL_${upper(name)}`;
  const parts = [...strings, ...(body ? [`body: ${body}`] : [])];
  const offsets = numberOffsets(name).map(
    ([field, offset, type]) => `${stem}_${upper(field)} = ${offset} /* ${type} */`,
  );
  return [
    `/* ${name}: ${direction}; after the numbers: ${parts.join(', ') || 'nothing'} */`,
    `#define ${stem}_TOPIC "${topic}"`,
    `enum { ${[...offsets, `${stem}_NUMBERS = ${numbersSize(name)}`].join(', ')} };`,
  ].join('\n');
}

/** The whole header. */
export function protocolHeader(): string {
  const limits = { NAME_MAX, DEVICE_NAME_MAX, IMAGE_BLOCK_MAX, PACKET_MAX, PROTOCOL_VERSION };
  return `${HEAD}${Object.entries(limits)
    .map(([name, value]) => `#define NL_${name} ${value}`)
    .join('\n')}

#define NL_TOPIC_PREFIX "${TOPIC_PREFIX}"
#define NL_TOPIC_UP "${TOPIC_UP}"
#define NL_TOPIC_DOWN "${TOPIC_DOWN}"

${enumOf('NL_IMAGE_', IMAGE_STATUS)}
${enumOf('NL_IMAGE_FLAG_', IMAGE_FLAGS)}
${enumOf('NL_ANSWER_', INVOKE_STATUS)}
${enumOf('NL_PRESENCE_', PRESENCE)}
${enumOf('NL_ERROR_', DEVICE_ERROR)}

${(Object.keys(MESSAGES) as MessageName[]).map(messageRows).join('\n')}
`;
}
