#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// Commands run through short-lived data: a young generation that grows with it would only cost memory. Set before the rest
// is loaded, which would make it grow.
setFlagsFromString("--semi-space-growth-factor=1");
const { run } = await import("./program.ts");

process.exitCode = await run(process.argv.slice(2));
