// Every reason for which a device refuses an image, defined once: the C enum and a table of docs/errors.md are made from
// this list. A number never changes its meaning and is never used again, because devices in the field report it.

export interface ImageCheck {
  readonly number: number;
  /** In C: `CHECK_<name>`. */
  readonly name: string;
  /** What is wrong with the image when this check fails. */
  readonly text: string;
}

function section(first: number, rows: string): readonly ImageCheck[] {
  const lines = rows
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);
  return lines.map((row, i) => {
    const space = row.indexOf(' ');
    return { number: first + i, name: row.slice(0, space), text: row.slice(space).trim() };
  });
}

/** In order of their numbers. New rows go to the end of a section. */
export const IMAGE_CHECKS: readonly ImageCheck[] = [
  ...section(
    1,
    `
    ALIGNMENT        the image does not lie at an address that is a multiple of 4
    TOO_SHORT        fewer bytes than a header
    MAGIC            the first four bytes are not "NLIM"
    ABI_VERSION      made for a VM with other tables: compile it again with the release that the device runs
    SIZE             the size in the header is not the number of bytes, or no multiple of 4
    CHECKSUM         the CRC-32 does not match: the image was damaged on its way
    FLAGS            a flag that this version does not know, or the snapshot flag without a snapshot
    SECTIONS         the sections are out of order, unaligned or outside the image
    STARTS_SIZE      the starts bitmap is shorter than one bit for every word
    HEAP_SIZE        the initial heap does not end where the image ends
    WORK             tables overlap so much that checking them would take too long
  `,
  ),
  ...section(
    20,
    `
    OBJECT_SIZE      an object is empty or reaches beyond its section
    OBJECT_KIND      an object of a kind that its section may not hold
    OBJECT_START     the starts bitmap disagrees with the objects
    OBJECT_SHAPE     an object is too short or too long for its kind
    OBJECT_FLAGS     an object has flags that its kind does not know
    PADDING          unused bytes at the end of a str or bytes object are not zero
  `,
  ),
  ...section(
    30,
    `
    REFERENCE        a reference points outside the sections it may point to
    REFERENCE_START  a reference points inside an object
    REFERENCE_KIND   a reference points at an object of another kind
    VALUE            a value slot holds bits that are no value
    VALUE_NAN        a float is a NaN that is not the canonical one
    VALUE_IMMEDIATE  an immediate value is out of range: unknown type, native function, module or constant
    VALUE_SHORT_STR  an immediate str is not valid UTF-8, or its unused bytes are not zero
    VALUE_KIND       a value is not of the type that its place needs
  `,
  ),
  ...section(
    40,
    `
    STR_LENGTH       a str object of fewer than 5 bytes
    STR_UTF8         a str is not valid UTF-8
    STR_HASH         the stored hash of a str is wrong
    STR_ASCII        the stored ASCII flag of a str is wrong
    BIGINT           a big int has leading zeros or would fit 32 bits
    RANGE_STEP       a range whose step is zero
    LIST_LENGTH      a list or bytearray is longer than its storage
    TABLE_LENGTH     a dict or set counts more entries than its storage holds
    TABLE_INDEX      the index of a dict or set is malformed
    CLASS_MRO        a class whose list of bases is empty or does not end in built-in types
    FUNCTION_DEFAULTS a function with more defaults than parameters
    GENERATOR_STATE  a generator that is running, or suspended at a place that does not exist
    ITERATOR_STATE   an iterator of an unknown sort, or over something that it cannot walk
    PART_ORDER       the storage of a list, dict, set or instance in the initial heap belongs to two of them
    INSTANCE_NATIVE  an instance of a class that derives from a built-in type without a value of that type inside
  `,
  ),
  ...section(
    60,
    `
    CODE_REGISTERS   a code object has more parameters than registers
    CODE_PARAMETERS  a code object's parameter counts disagree with its list of names
    CODE_FLAGS       a code object has flags that this version does not know
    CODE_MODULE      a code object belongs to a module that does not exist
    CODE_WORDS       the instructions of a code object lie outside the tables, or are more than 65535 words
    CODE_HANDLERS    the exception handlers of a code object lie outside the tables
    CODE_LINES       the line table of a code object lies outside the tables
    OPCODE           an unknown instruction
    OPERAND_REGISTER a register that the code object does not have
    OPERAND_CONSTANT a constant that the code object does not have, or of the wrong type
    OPERAND_GLOBAL   a global that the image does not have
    OPERAND_NAME     a name that the image does not have
    OPERAND_MODULE   a module that the image does not have
    OPERAND_NUMBER   a number outside what the instruction knows
    CODE_START       the starts bitmap disagrees with the instructions
    JUMP_TARGET      a jump to something that is no instruction of the same code object
    CODE_END         execution could run past the last instruction
    HANDLER_RANGE    an exception handler covers or enters something that is no instruction
    YIELD            a yield in code that is no generator
  `,
  ),
  ...section(
    90,
    `
    NAMES            the tuple of names holds something that is no str
    NAME_SYMBOLS     the table of symbols lies outside the tables, or gives a name another name's symbol
    SPECIALS         the table of special names lies outside the tables, or disagrees with the symbols
    GLOBAL_NAMES     the tuple of the globals' names holds something that is no str
    MODULES          the table of modules is empty or lies outside the tables
    MODULE_GLOBALS   a module's globals are not globals of the image
    MODULE_INIT      a module's top-level code takes parameters or is a generator
    HANDLER          the handler is no global of the image
    GLOBALS          the snapshot's globals are not one value for each global
    INITIALIZED      the snapshot's module states are not one value for each module
  `,
  ),
];
