export function buildWasm(options?: { names?: readonly string[]; log?: (line: string) => void }): Promise<void>;
