import type { InputOptions } from "rolldown";

export function codecOptions(root: string, extension: "ts" | "js"): InputOptions;
export function bundleCodec(dist: string): Promise<void>;
