// The layers of the source tree and what each may import, as data. ARCHITECTURE.md quotes this table; change both in one
// commit, with the reason.

export interface Layer {
  /** Layers whose `index.ts` it may import as `#name`. */
  readonly imports: readonly string[];
  /** A pure layer runs anywhere: it imports no module of Node and touches no clock, file or network. */
  readonly pure?: true;
}

export const LAYERS: Readonly<Record<string, Layer>> = {
  base: { imports: [], pure: true },
  bytecode: { imports: ['base'], pure: true },
  compiler: { imports: ['base', 'bytecode'], pure: true },
  library: { imports: ['compiler'] },
  placement: { imports: ['base'], pure: true },
  woof: { imports: ['base'] },
  objects: { imports: ['base', 'woof'] },
  engines: { imports: ['base', 'bytecode'] },
  functions: { imports: ['base', 'woof', 'objects', 'engines', 'compiler'] },
  services: { imports: ['base', 'woof', 'objects', 'functions'] },
  devices: { imports: ['base', 'bytecode', 'woof', 'objects', 'placement', 'functions'] },
  http: { imports: ['base'] },
  s3: { imports: ['base', 'http', 'woof', 'objects'] },
  lambda: { imports: ['base', 'http', 'woof', 'objects', 'functions'] },
  control: { imports: ['base', 'http', 'woof', 'objects', 'functions', 'devices'] },
  server: {
    imports: [
      ...[
        'base',
        'bytecode',
        'compiler',
        'library',
        'placement',
        'woof',
        'objects',
        'engines',
        'functions',
        'services',
      ],
      ...['devices', 'http', 's3', 'lambda', 'control'],
    ],
  },
  cli: { imports: ['base', 'bytecode', 'compiler', 'library', 'placement', 'engines', 'devices', 'control', 'server'] },
};

/** Modules of Node in a pure layer, by file, each with its reason. */
export const IMPURE: Readonly<Record<string, { readonly modules: readonly string[]; readonly reason: string }>> = {};

/** Deep imports from outside `src`, by file, each with its reason. Tests may always look inside. */
export const DEEP_IMPORTS: Readonly<Record<string, string>> = {
  'scripts/generate.ts':
    'the tables of the link protocol are of no use to a running node, so its layer does not export them',
};

/** The largest source files of ours that exist, with the length each may have. Everything else stays below FILE_LINES_MAX. */
export const FILE_LINES_MAX = 450;
export const LONG_FILES: Readonly<Record<string, number>> = {
  'device/vm/builtins.c': 520,
  'device/vm/loop.c': 1040,
  'device/vm/protocols.c': 720,
  'src/bytecode/builtins/types.ts': 600,
};
