// Reads a deployment zip (PKWARE APPNOTE 6.3) without trusting it.
//
// Invariant: memory is bounded by the limits, not by what the archive declares; every entry's checksum is verified; no
// name leaves the folder, is absolute, or is both a file and a folder. Whatever is wrong is one AppError.

import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { functionError } from './errors.ts';
import { UNZIPPED_CODE_MAX_BYTES, ZIP_ENTRIES_MAX, ZIP_NAME_MAX_BYTES } from './limits.ts';

const UNZIP_FAILED = 'Could not unzip uploaded file. Please check your file, then try to upload again.';
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly sizeBytes: number;
  readonly offset: number;
  readonly unixMode: number;
}

/** @returns the files by relative path. AppErrors: `InvalidParameter` with AWS's sentence. */
export async function unzip(zip: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = readDirectory(bytes).filter((entry) => !entry.name.endsWith('/'));
  const total = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  if (total >= UNZIPPED_CODE_MAX_BYTES) {
    const text = `Unzipped size must be smaller than ${UNZIPPED_CODE_MAX_BYTES} bytes`;
    throw functionError('InvalidParameter', text);
  }
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(safeName(entry), await unpack(bytes, entry));
  if (files.size === 0) throw broken('it holds no file');
  refuseFilesInFiles(files);
  return files;
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > ZIP_ENTRIES_MAX) throw broken(`it has ${count} entries, more than ${ZIP_ENTRIES_MAX}`);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push(readEntry(bytes, at, nameLength));
    at += ENTRY_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at > end) throw broken();
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, nameLength: number): Entry {
  return {
    name: bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    sizeBytes: bytes.readUInt32LE(at + 24),
    unixMode: bytes.readUInt32LE(at + 38) >>> 16,
    offset: bytes.readUInt32LE(at + 42),
  };
}

/** The end record is the last thing but for a comment of up to 64 KiB. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= 0 && at >= bytes.length - END_SIZE - 0xffff; at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) {
      return at;
    }
  }
  throw broken();
}

async function unpack(bytes: Buffer, entry: Entry): Promise<Uint8Array> {
  if (entry.flags & ENCRYPTED) throw broken(`'${entry.name}' is encrypted`);
  if ((entry.unixMode & FILE_TYPE_MASK) === SYMBOLIC_LINK) throw broken(`'${entry.name}' is a symbolic link`);
  const local = entry.offset;
  if (local + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(local) !== LOCAL_SIGNATURE) throw broken();
  const start = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + entry.packedSize > bytes.length) throw broken();
  const content = await inflate(bytes.subarray(start, start + entry.packedSize), entry);
  if (content.length !== entry.sizeBytes || crc32(content) !== entry.checksum) {
    throw broken(`'${entry.name}' does not match its checksum`);
  }
  return content;
}

async function inflate(packed: Buffer, entry: Entry): Promise<Uint8Array> {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw broken(`'${entry.name}' uses compression method ${entry.method}`);
  if (entry.sizeBytes === 0) return new Uint8Array(0);
  try {
    return await promisify(inflateRaw)(packed, { maxOutputLength: entry.sizeBytes });
  } catch {
    throw broken(`'${entry.name}' cannot be unpacked`);
  }
}

function safeName({ name }: Entry): string {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '');
  const unsafe = name.startsWith('/') || /[\0\\]/.test(name) || parts.includes('..') || parts.length === 0;
  if (unsafe || Buffer.byteLength(name) > ZIP_NAME_MAX_BYTES)
    throw broken(`the name '${name.slice(0, 100)}' is not safe`);
  return parts.join('/');
}

function refuseFilesInFiles(files: ReadonlyMap<string, Uint8Array>): void {
  for (const name of files.keys()) {
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
      if (files.has(name.slice(0, at))) throw broken(`'${name.slice(0, at)}' is both a file and a folder`);
    }
  }
}

function broken(detail?: string): Error {
  return functionError('InvalidParameter', detail === undefined ? UNZIP_FAILED : `${UNZIP_FAILED} (${detail})`);
}
