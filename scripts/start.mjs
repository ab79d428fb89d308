// `npm start`: builds, then runs the demo in this process. The npm script starts it with `exec`, so that Ctrl-C reaches no
// shell and the exit status is the demo's own; where there is no `exec` (Windows) use `npm run demo`.
import { spawnSync } from "node:child_process";

const build = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit", shell: process.platform === "win32" });
if (build.status !== 0) process.exit(build.status ?? 1);
process.argv.splice(2, 0, "demo");
await import("../dist/cli/main.js");
