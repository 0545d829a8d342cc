// Reads the signature rows of the tables beside it into what the VM's native-call sequence needs.

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  /** May be given by position / by keyword. */
  readonly positional: boolean;
  readonly keyword: boolean;
}

/** A native's parameters. The C function gets `parameters` in this order, missing ones as `undefined`, then *args, then one dict for **kwargs. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly varArgs: boolean;
  readonly varKeywords: boolean;
  /** First parameter is the receiver. */
  readonly isMethod: boolean;
}

export function parseSignature(row: string): Signature {
  const open = row.indexOf('(');
  if (open <= 0 || !row.endsWith(')')) throw new Error(`malformed signature row: ${row}`);
  const list = row.slice(open + 1, -1);
  const items = list === '' ? [] : list.split(',').map((item) => item.trim());
  const slash = items.indexOf('/');
  const star = items.findIndex((item) => item.startsWith('*') && !item.startsWith('**'));
  const parameters: Parameter[] = [];
  items.forEach((item, index) => {
    if (item === '/' || item.startsWith('*')) return;
    parameters.push({
      name: item.replace('=', ''),
      required: !item.endsWith('='),
      positional: star < 0 || index < star,
      keyword: index > slash,
    });
  });
  return {
    name: row.slice(0, open),
    parameters,
    varArgs: items.some((item) => /^\*\w/.test(item)),
    varKeywords: items.some((item) => item.startsWith('**')),
    isMethod: parameters[0]?.name === 'self',
  };
}
