// System calls that no handler needs and that widen the kernel's attack surface: refused with EPERM, everything else is
// allowed. The list is what Docker's default profile leaves out for an unprivileged container, seen from the other side.

const REFUSED = [
  ...['acct', 'add_key', 'bpf', 'delete_module', 'fanotify_init', 'finit_module', 'fsconfig', 'fsmount', 'fsopen'],
  ...['fspick', 'init_module', 'io_uring_enter', 'io_uring_register', 'io_uring_setup', 'kcmp', 'kexec_file_load'],
  ...[
    'kexec_load',
    'keyctl',
    'lookup_dcookie',
    'mount',
    'mount_setattr',
    'move_mount',
    'move_pages',
    'name_to_handle_at',
  ],
  ...['nfsservctl', 'open_by_handle_at', 'open_tree', 'perf_event_open', 'pivot_root', 'process_vm_readv'],
  ...['process_vm_writev', 'ptrace', 'quotactl', 'reboot', 'request_key', 'setns', 'swapoff', 'swapon', 'syslog'],
  ...['umount', 'umount2', 'unshare', 'userfaultfd', 'vhangup'],
];

const CLONE_NEW_NAMESPACE_FLAGS = 0x7e020000;
const AF_VSOCK = 40;

/** `seccomp` of an OCI runtime specification. `clone3` answers ENOSYS, so that C libraries fall back to `clone`. */
export function seccompProfile(): object {
  const refused = { action: 'SCMP_ACT_ERRNO', errnoRet: 1 };
  const namespaceFlag = (flag: number) => ({ index: 0, value: flag, valueTwo: flag, op: 'SCMP_CMP_MASKED_EQ' });
  const flags = Array.from({ length: 32 }, (_, bit) => 2 ** bit).filter(
    (flag) => (CLONE_NEW_NAMESPACE_FLAGS & flag) !== 0,
  );
  return {
    defaultAction: 'SCMP_ACT_ALLOW',
    syscalls: [
      { names: REFUSED, ...refused },
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
      ...flags.map((flag) => ({ names: ['clone'], ...refused, args: [namespaceFlag(flag)] })),
      // Virtual-machine sockets reach the hypervisor past every network namespace.
      { names: ['socket'], ...refused, args: [{ index: 0, value: AF_VSOCK, op: 'SCMP_CMP_EQ' }] },
    ],
  };
}
