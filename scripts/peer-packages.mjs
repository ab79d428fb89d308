// The packages of the real peers that test/interop talks to, and how to see that each is installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the packages of PyPI are put: a folder of this checkout, that PYTHONPATH is to name. */
export const PYTHON_FOLDER = fileURLToPath(new URL("../build/test-peers/python", import.meta.url));

/** Debian packages: name to a test of its presence. */
const DEBIAN = {
  freediameterd: () => isCommand("freeDiameterd"),
  "freediameter-extensions": () => isFile("/usr/lib/freeDiameter/dict_dcca.fdx"),
  "erlang-diameter": () => isCommand("erl") && holdsInErlang("code:which(diameter) =/= non_existing"),
  // the headers without which erlc does not compile a generated dictionary
  "erlang-dev": () =>
    isCommand("erl") && holdsInErlang('filelib:is_file(code:lib_dir(diameter, include) ++ "/diameter.hrl")'),
  // which brings the packages of PyPI, and has no further part
  "python3-pip": () =>
    Object.values(PYPI).every(({ isThere }) => isThere()) || runs("python3", ["-m", "pip", "--version"]),
  tshark: () => isCommand("tshark"),
};

/** Packages of PyPI, which need no installation in the system: name to version and to a test of its presence. */
const PYPI = {
  "python-diameter": { version: "0.9.0", isThere: () => isFile(join(PYTHON_FOLDER, "diameter/node/node.py")) },
};

const PRESENT = {
  ...DEBIAN,
  ...Object.fromEntries(Object.entries(PYPI).map(([name, { isThere }]) => [name, isThere])),
};

/** The names of all packages. */
export const PEER_PACKAGES = Object.freeze(Object.keys(PRESENT));

/** Those of `names` (default: all) that are not installed. */
export function missingPackages(names = PEER_PACKAGES) {
  return names.filter((name) => !PRESENT[name]());
}

/** What pip calls a package of PyPI ("python-diameter==0.9.0"); undefined for one of Debian. */
export function pipRequirement(name) {
  return PYPI[name] && `${name}==${PYPI[name].version}`;
}

/** Whether a command of this name is on the PATH. */
export function isCommand(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isFile(join(folder, name), constants.X_OK));
}

/** Whether an Erlang expression is true. */
function holdsInErlang(expression) {
  return runs("erl", ["-noinput", "-eval", `halt(case ${expression} of true -> 0; _ -> 1 end).`]);
}

/** Whether a command can be run and ends well. */
function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function isFile(path, mode = constants.R_OK) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
