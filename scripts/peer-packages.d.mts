/** The names of all packages. */
export const PEER_PACKAGES: readonly string[];
/** Those of `names` (default: all) that are not installed. */
export function missingPackages(names?: readonly string[]): string[];
/** What brings a peer: "pip", "npm", "go" or "cargo"; undefined for what Debian has. */
export function clientOf(name: string): "pip" | "npm" | "go" | "cargo" | undefined;
/** Where a peer is installed or built. */
export function peerFolder(name: string): string;
/** Where its program and the list of its packages stand. */
export function peerSources(name: string): string;
/** The program that was compiled: that of go-diameter or of diameter-rs. */
export function peerProgram(name: string): string;
/** A file beside what was installed that holds what {@link peerStamp} gave. */
export function stampFile(name: string): string;
/** Changes with what a peer is installed or compiled from. */
export function peerStamp(name: string): string;
/** Whether a command of this name is on the PATH. */
export function isCommand(name: string): boolean;
