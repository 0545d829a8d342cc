// Writes the tables of docs/device-protocol.md from the protocol table.

import {
  DEVICE_ERROR,
  IMAGE_FLAGS,
  IMAGE_STATUS,
  INVOKE_STATUS,
  MESSAGES,
  type MessageName,
  PRESENCE,
} from './protocol.ts';

/** One row a message. */
export function messageTable(): string {
  const rows = (Object.keys(MESSAGES) as MessageName[]).map((name) => {
    const { direction, topic, numbers, strings, body } = MESSAGES[name];
    const fields = Object.entries(numbers).map(([field, type]) => `${field} ${type}`);
    return `| \`${name}\` | \`${direction}/${topic}\` | ${fields.join(', ')} | ${strings.join(', ')} | ${body} |\n`;
  });
  return `| message | topic | numbers | strings | body |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** One row a set of codes. */
export function codeTable(): string {
  const sets = {
    '`imageBlock.status`': IMAGE_STATUS,
    '`imageRequest.flags`, bits': IMAGE_FLAGS,
    '`invokeAnswer.status`': INVOKE_STATUS,
    '`presence.state`': PRESENCE,
    '`error.code`': DEVICE_ERROR,
  };
  const rows = Object.entries<Readonly<Record<string, number>>>(sets).map(([name, codes]) => {
    const list = Object.entries(codes).map(([code, value]) => `${value} ${code}`);
    return `| ${name} | ${list.join(', ')} |\n`;
  });
  return `| field | values |\n| --- | --- |\n${rows.join('')}`;
}
