// Turns the places in tracebacks of devices into files, lines and source text, as they pass the node. A place names its image
// (`line 1a2b3c4d@57`), so that a traceback of code that was replaced meanwhile is never given the lines of the new code; an
// image that this node has not delivered, or looked up for a device that has it, since it started leaves its places as they are.

import { imageName, type Place, readLineMap } from '#bytecode';

/** The newest so many images are remembered. */
const IMAGES_MAX = 256;
const ENTRY = /^ {2}File "[^"\n]*", line ([0-9a-f]{8})@(\d+), in ([^\n]*)\n/gm;
const TRACE_START = '"stackTrace": [';

interface Known {
  readonly lineMap: Uint8Array;
  placeOf?: (word: number) => Place | undefined;
}

export class TraceResolver {
  readonly #images = new Map<string, Known>();

  remember(image: Uint8Array, lineMap: Uint8Array): void {
    const name = imageName(image);
    if (lineMap.length === 0 || this.#images.has(name)) return;
    this.#images.set(name, { lineMap });
    for (const oldest of this.#images.keys()) {
      if (this.#images.size <= IMAGES_MAX) break;
      this.#images.delete(oldest);
    }
  }

  /** Text of a log. */
  text(text: string): string {
    return text.replace(ENTRY, (entry, image: string, word: string, name: string) =>
      this.#entry(entry, image, Number(word), name),
    );
  }

  /** An error as JSON, as the VM writes it; other texts are left alone. */
  error(json: string): string {
    const at = json.lastIndexOf(TRACE_START);
    const stackTrace = at < 0 ? undefined : stackTraceOf(json);
    if (!stackTrace) return json;
    const entries = stackTrace.map((entry) => JSON.stringify(this.text(entry)));
    return `${json.slice(0, at)}${TRACE_START}${entries.join(', ')}]}`;
  }

  #entry(entry: string, image: string, word: number, name: string): string {
    const known = this.#images.get(image);
    if (!known) return entry;
    known.placeOf ??= readLineMap(known.lineMap);
    const place = known.placeOf(word);
    if (!place) return entry;
    const { file, line } = place;
    const text = file.source.split(/\r\n|\r|\n/)[line - 1]?.trim();
    const folder = file.own ? '/var/task' : '/var/lang/lib/python3.12';
    return `  File "${folder}/${file.name}", line ${line}, in ${name}\n${text ? `    ${text}\n` : ''}`;
  }
}

/** A device may send anything; undefined for what is no error of a VM. */
function stackTraceOf(json: string): readonly string[] | undefined {
  try {
    const { stackTrace } = JSON.parse(json) as { stackTrace?: unknown };
    return Array.isArray(stackTrace) && stackTrace.every((entry) => typeof entry === 'string') ? stackTrace : undefined;
  } catch {
    return undefined;
  }
}
