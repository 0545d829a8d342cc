// What compiling a function makes: the image for engine vm, which holds line numbers; the image for devices, which does
// not; and the line map that turns the places in a device's tracebacks into files, lines and source text.

export interface BuiltImages {
  readonly image: Uint8Array;
  readonly deviceImage: Uint8Array;
  /** For #bytecode's readLineMap; empty where `deviceImage` holds its lines itself. */
  readonly lineMap: Uint8Array;
}

const HEAD_BYTES = 8;

/** One block of bytes: two lengths, then the three parts. */
export function packImages({ image, deviceImage, lineMap }: BuiltImages): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(image.length, 0);
  head.writeUInt32LE(deviceImage.length, 4);
  return Buffer.concat([head, image, deviceImage, lineMap]);
}

/** The parts, copied: images are used as memory of their own. */
export function unpackImages(bytes: Uint8Array): BuiltImages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const deviceAt = HEAD_BYTES + view.getUint32(0, true);
  const mapAt = deviceAt + view.getUint32(4, true);
  return {
    image: bytes.slice(HEAD_BYTES, deviceAt),
    deviceImage: bytes.slice(deviceAt, mapAt),
    lineMap: bytes.slice(mapAt),
  };
}
