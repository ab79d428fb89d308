#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// Commands run through short-lived data: a young generation that grows with it would only cost memory. Set before the rest
// is loaded, which would make it grow.
setFlagsFromString("--semi-space-growth-factor=1");
try {
  const { run } = await import("./program.ts");
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if ((error as { readonly code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error("diameter: the command line needs two packages that were left out; npm install commander yaml");
  process.exitCode = 2;
}
