/** The folder with the packages of PyPI, for PYTHONPATH. */
export const PYTHON_FOLDER: string;
/** The names of all packages. */
export const PEER_PACKAGES: readonly string[];
/** Those of `names` (default: all) that are not installed. */
export function missingPackages(names?: readonly string[]): string[];
/** What pip calls a package of PyPI; undefined for one of Debian. */
export function pipRequirement(name: string): string | undefined;
/** Whether a command of this name is on the PATH. */
export function isCommand(name: string): boolean;
