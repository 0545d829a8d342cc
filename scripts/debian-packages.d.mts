/** Installs Debian packages where that is possible without asking anyone. @returns undefined, or why it failed. */
export function installPackages(packages: readonly string[], log: (line: string) => void): string | undefined;
