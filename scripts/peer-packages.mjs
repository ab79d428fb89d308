// The Debian packages of the real peers that test/interop talks to, and how to see that each is installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Package name to a test of its presence. */
const PRESENT = {
  freediameterd: () => isCommand("freeDiameterd"),
  "freediameter-extensions": () => isFile("/usr/lib/freeDiameter/dict_dcca.fdx"),
  "erlang-diameter": () => isCommand("erl") && holdsInErlang("code:which(diameter) =/= non_existing"),
  // the headers without which erlc does not compile a generated dictionary
  "erlang-dev": () =>
    isCommand("erl") && holdsInErlang('filelib:is_file(code:lib_dir(diameter, include) ++ "/diameter.hrl")'),
  tshark: () => isCommand("tshark"),
};

/** The names of all packages. */
export const PEER_PACKAGES = Object.freeze(Object.keys(PRESENT));

/** Those of `names` (default: all) that are not installed. */
export function missingPackages(names = PEER_PACKAGES) {
  return names.filter((name) => !PRESENT[name]());
}

/** Whether a command of this name is on the PATH. */
export function isCommand(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isFile(join(folder, name), constants.X_OK));
}

/** Whether an Erlang expression is true. */
function holdsInErlang(expression) {
  const program = `halt(case ${expression} of true -> 0; _ -> 1 end).`;
  return spawnSync("erl", ["-noinput", "-eval", program], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function isFile(path, mode = constants.R_OK) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
