/** The names of all packages. */
export const PEER_PACKAGES: readonly string[];
/** Those of `names` (default: all) that are not installed. */
export function missingPackages(names?: readonly string[]): string[];
/** Whether a command of this name is on the PATH. */
export function isCommand(name: string): boolean;
