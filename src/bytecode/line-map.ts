// Tracebacks of an image without line tables: the VM prints `line 1a2b3c4d@57`, the image's checksum and the word of the
// image at which the exception passed. A line map, which stays with the node, turns that into file, line and source text.
// It is made from the content of the image and fits every image of that content, also one with a snapshot.

import type { CodeUnit } from './constant.ts';
import { lineNumbers } from './disassembler.ts';
import { type ImageContent, placeCode, reachedCode } from './image.ts';
import { HEADER } from './value-layout.ts';

export interface LineMapFile {
  readonly name: string;
  /** Its text; empty where it is not kept. */
  readonly source: string;
  /** Of the deployment, not of the standard library. */
  readonly own: boolean;
}

export interface Place {
  readonly file: LineMapFile;
  readonly line: number;
}

/** First word, number of words, file, then pairs: word from the first, line. */
type CodeRow = [first: number, count: number, file: number, lines: number[]];

interface Stored {
  readonly files: readonly LineMapFile[];
  readonly codes: readonly CodeRow[];
}

export function makeLineMap(content: ImageContent, fileOf: (name: string) => LineMapFile): Uint8Array {
  const units = reachedCode(content.modules);
  const { places } = placeCode(units);
  const codes = units.map((unit): CodeRow => {
    return [places.get(unit)!.words / 4, unit.words.length, unit.module, [...linesOf(unit)].flat()];
  });
  const stored: Stored = { files: content.modules.map(({ fileName }) => fileOf(fileName)), codes };
  return new TextEncoder().encode(JSON.stringify(stored));
}

function linesOf(unit: CodeUnit): [word: number, line: number][] {
  return [...lineNumbers(unit)].sort(([a], [b]) => a - b);
}

/** @throws SyntaxError where the bytes are no line map. */
export function readLineMap(bytes: Uint8Array): (word: number) => Place | undefined {
  const { files, codes } = JSON.parse(new TextDecoder().decode(bytes)) as Stored;
  return (word) => {
    const row = codes.find(([first, count]) => word >= first && word < first + count);
    if (!row) return undefined;
    const [first, , file, lines] = row;
    let line = 0;
    for (let i = 0; i < lines.length && lines[i]! <= word - first; i += 2) line = lines[i + 1]!;
    return { file: files[file]!, line };
  };
}

/** What names an image in its tracebacks: eight hexadecimal digits. */
export function imageName(image: Uint8Array): string {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  return view.getUint32(HEADER.checksum, true).toString(16).padStart(8, '0');
}
