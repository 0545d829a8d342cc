// The OCI runtime specification of one sandbox: read-only root, no capabilities, no new privileges, its own empty
// network, an unprivileged user, limits. Pure; https://github.com/opencontainers/runtime-spec/blob/main/config.md

import { seccompProfile } from './seccomp-profile.ts';

export type LimitKind = 'cgroup' | 'rlimit';

export interface SpecOptions {
  /** An absolute path; several containers may share it, none can write to it. */
  readonly rootFolder: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Host folders mounted read-only at the same place. */
  readonly systemFolders: readonly string[];
  readonly readOnlyMounts: readonly { readonly source: string; readonly destination: string }[];
  /** User and group, inside and outside; not used when `rootless` is given. */
  readonly userId: number;
  /** Set where the node is not root: the container gets a user namespace with this host user alone. */
  readonly rootless: { readonly hostUserId: number; readonly hostGroupId: number } | undefined;
  readonly memorySizeMiB: number;
  readonly processesMax: number;
  readonly limits: LimitKind;
  readonly limitSwap: boolean;
  readonly cgroupsPath: string;
}

export const OPEN_FILES_MAX = 1024;
export const TEMPORARY_FOLDER_MAX_MIB = 512;

/** CPython's own mappings, which an address-space limit counts and a memory cgroup does not. */
const ADDRESS_SPACE_EXTRA_MIB = 256;

export function ociSpec(options: SpecOptions): object {
  return {
    ociVersion: '1.0.2',
    process: processOf(options),
    root: { path: options.rootFolder, readonly: true },
    hostname: 'lambda',
    mounts: mountsOf(options),
    linux: {
      namespaces: namespacesOf(options),
      ...(options.rootless && mappingsOf(options.rootless)),
      ...(options.limits === 'cgroup' && { cgroupsPath: options.cgroupsPath, resources: resourcesOf(options) }),
      maskedPaths: ['/proc/acpi', '/proc/kcore', '/proc/keys', '/proc/latency_stats', '/proc/timer_list', '/proc/scsi'],
      readonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
      seccomp: seccompProfile(),
    },
  };
}

function processOf(options: SpecOptions): object {
  const none: string[] = [];
  return {
    terminal: false,
    // Without root there is one user to map, and OCI runtimes want it to be the one called root inside.
    user: options.rootless ? { uid: 0, gid: 0 } : { uid: options.userId, gid: options.userId },
    args: options.args,
    env: Object.entries(options.environment).map(([name, value]) => `${name}=${value}`),
    cwd: '/var/task',
    capabilities: { bounding: none, effective: none, inheritable: none, permitted: none, ambient: none },
    rlimits: rlimitsOf(options),
    noNewPrivileges: true,
    oomScoreAdj: options.rootless ? undefined : 500,
  };
}

function rlimitsOf(options: SpecOptions): object[] {
  const limit = (type: string, value: number) => ({ type, hard: value, soft: value });
  const always = [limit('RLIMIT_NOFILE', OPEN_FILES_MAX), limit('RLIMIT_CORE', 0)];
  if (options.limits === 'cgroup') return always;
  const addressSpaceBytes = (options.memorySizeMiB + ADDRESS_SPACE_EXTRA_MIB) * 1024 * 1024;
  return [...always, limit('RLIMIT_AS', addressSpaceBytes), limit('RLIMIT_NPROC', options.processesMax)];
}

function mountsOf(options: SpecOptions): object[] {
  const readOnly = ['bind', 'ro', 'nosuid', 'nodev'];
  const temporary = (destination: string, sizeMiB: number) => ({
    destination,
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['nosuid', 'nodev', 'mode=1777', `size=${sizeMiB}m`],
  });
  return [
    { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev'] },
    { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'strictatime', 'mode=755', 'size=64k'] },
    temporary('/dev/shm', 64),
    temporary('/tmp', TEMPORARY_FOLDER_MAX_MIB),
    ...options.systemFolders.map((path) => ({ destination: path, source: path, type: 'bind', options: readOnly })),
    ...options.readOnlyMounts.map((mount) => ({ ...mount, type: 'bind', options: readOnly })),
  ];
}

function namespacesOf(options: SpecOptions): object[] {
  const types = ['pid', 'network', 'ipc', 'uts', 'mount', ...(options.rootless ? ['user'] : [])];
  return types.map((type) => ({ type }));
}

function mappingsOf(rootless: NonNullable<SpecOptions['rootless']>): object {
  return {
    uidMappings: [{ containerID: 0, hostID: rootless.hostUserId, size: 1 }],
    gidMappings: [{ containerID: 0, hostID: rootless.hostGroupId, size: 1 }],
  };
}

/** Lambda gives one virtual CPU at 1,769 MB; here memory sets the share of the CPU under contention. */
function resourcesOf(options: SpecOptions): object {
  const limit = options.memorySizeMiB * 1024 * 1024;
  return {
    memory: options.limitSwap ? { limit, swap: limit } : { limit },
    pids: { limit: options.processesMax },
    cpu: { shares: Math.max(16, Math.round((options.memorySizeMiB * 1024) / 1769)) },
    devices: [{ allow: false, access: 'rwm' }],
  };
}
