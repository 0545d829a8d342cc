// The release, as the command line, the node's answers and the cache of compiled images name it.

export const VERSION = '0.1.0';
