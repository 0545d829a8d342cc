// Why a module of the standard library lacks a name that CPython's has, and what to use instead. Shown as the hint of
// `import-name-not-found` and `attribute-not-found`.

const NO_FILES = 'there are no files on a device';
const NO_MAIL = 'mail formats are left out';
const NO_THREADS = 'a device has no threads; use asyncio';
const NO_PROCESSES = 'a device has no processes';
const NO_HOOKS = 'the VM has no hooks; wrap the function instead';

const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asyncio: {
    open_connection: 'a device opens no connections of its own; use boto3 or nanolambda to reach the node',
    start_server: 'a device opens no connections of its own',
    create_subprocess_exec: NO_PROCESSES,
    create_subprocess_shell: NO_PROCESSES,
    run_coroutine_threadsafe: NO_THREADS,
  },
  binascii: { a2b_qp: NO_MAIL, b2a_qp: NO_MAIL, a2b_uu: NO_MAIL, b2a_uu: NO_MAIL, crc_hqx: 'use crc32' },
  calendar: {
    HTMLCalendar: 'its pages are made on the node; use TextCalendar',
    LocaleHTMLCalendar: 'there is only the C locale; use TextCalendar',
    LocaleTextCalendar: 'there is only the C locale; use TextCalendar',
  },
  csv: { Sniffer: 'it guesses; name the delimiter' },
  hashlib: {
    blake2b: 'its code does not fit on a device; use sha256 or sha512',
    blake2s: 'its code does not fit on a device; use sha256',
    sha3_224: 'its code does not fit on a device; use sha224',
    sha3_256: 'its code does not fit on a device; use sha256',
    sha3_384: 'its code does not fit on a device; use sha384',
    sha3_512: 'its code does not fit on a device; use sha512',
    shake_128: 'its code does not fit on a device; use sha256',
    shake_256: 'its code does not fit on a device; use sha256',
    scrypt: 'it wants megabytes; use pbkdf2_hmac',
    file_digest: NO_FILES,
  },
  inspect: {
    signature: 'an image has no signatures: annotations are dropped',
    Signature: 'an image has no signatures: annotations are dropped',
    Parameter: 'an image has no signatures: annotations are dropped',
    getfullargspec: 'an image has no signatures: annotations are dropped',
    getsource: 'a device holds no source',
    getfile: 'a device holds no source',
    currentframe: 'a program cannot look at its frames here',
    stack: 'a program cannot look at its frames here',
  },
  io: {
    open: NO_FILES,
    FileIO: NO_FILES,
    BufferedReader: NO_FILES,
    BufferedWriter: NO_FILES,
    TextIOWrapper: `${NO_FILES}; io.StringIO holds text`,
  },
  logging: { FileHandler: `${NO_FILES}; use logging.StreamHandler` },
  os: {
    listdir: NO_FILES,
    scandir: NO_FILES,
    walk: NO_FILES,
    open: NO_FILES,
    remove: NO_FILES,
    mkdir: NO_FILES,
    makedirs: NO_FILES,
    stat: NO_FILES,
    chdir: NO_FILES,
    getpid: NO_PROCESSES,
    system: NO_PROCESSES,
    popen: NO_PROCESSES,
    fork: NO_PROCESSES,
    kill: NO_PROCESSES,
  },
  pathlib: {
    Path: `${NO_FILES}; PurePosixPath works on names`,
    PosixPath: `${NO_FILES}; PurePosixPath works on names`,
    WindowsPath: `${NO_FILES}; PurePosixPath works on names`,
    PureWindowsPath: 'a node runs Linux; use PurePosixPath',
  },
  re: { LOCALE: 'there is only the C locale', L: 'there is only the C locale', DEBUG: 'a program is compiled unseen' },
  sys: {
    stdin: 'a device has no keyboard; take parameters from the event',
    __stdin__: 'a device has no keyboard; take parameters from the event',
    getsizeof: 'sizes of objects are not those of CPython; nanolambda run --stats shows memory',
    getrefcount: 'nothing counts references here',
    settrace: NO_HOOKS,
    gettrace: NO_HOOKS,
    setprofile: NO_HOOKS,
    getprofile: NO_HOOKS,
    excepthook: `${NO_HOOKS}: catch exceptions in the handler`,
    displayhook: 'there is no prompt on a device',
    breakpointhook: 'a device has no debugger',
    meta_path: 'all modules are known when a program is compiled',
    path_hooks: 'all modules are known when a program is compiled',
    _getframe: 'a program cannot look at its frames here; pass what is needed as arguments',
  },
  threading: { Thread: NO_THREADS, Timer: NO_THREADS, Event: NO_THREADS, Condition: NO_THREADS, Barrier: NO_THREADS },
  traceback: {
    print_stack: 'a program cannot look at its frames here',
    format_stack: 'a program cannot look at its frames here',
    extract_stack: 'a program cannot look at its frames here',
  },
  types: { FrameType: 'a program cannot look at its frames here' },
  uuid: { uuid1: 'there is no hardware address to give away; use uuid4', getnode: 'use uuid4' },
  zlib: {
    compress: 'compression does not fit on a device; let the node compress',
    decompress: 'compression does not fit on a device; let the node decompress',
    compressobj: 'compression does not fit on a device; let the node compress',
    decompressobj: 'compression does not fit on a device; let the node decompress',
  },
};

/** Undefined where there is nothing to say. */
export function absentName(module: string, name: string): string | undefined {
  const reasons = REASONS[module];
  return reasons && Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}
