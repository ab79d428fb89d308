// Makes sure of the real peers that test/interop talks to. As root on a machine with apt it installs what is missing;
// elsewhere it prints the one line to run and ends well, and the suites skip by name. With CI=true a missing peer fails.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const INCLUDE =
  'case filelib:is_file(code:lib_dir(diameter, include) ++ "/diameter.hrl") of true -> true; _ -> non_existing end';

/** Debian package, and the file or command whose presence says that it is installed. */
const PEERS = [
  { package: "freediameterd", present: () => isCommand("freeDiameterd") },
  { package: "freediameter-extensions", present: () => isFile("/usr/lib/freeDiameter/dict_dcca.fdx") },
  { package: "erlang-diameter", present: () => isCommand("erl") && knowsErlang("code:which(diameter)") },
  // the headers without which erlc does not compile a generated dictionary
  { package: "erlang-dev", present: () => isCommand("erl") && knowsErlang(INCLUDE) },
  { package: "tshark", present: () => isCommand("tshark") },
];

main();

function main() {
  let missing = missingPackages();
  if (missing.length > 0 && process.getuid?.() === 0 && isCommand("apt-get")) {
    console.log(`test peers: installing ${missing.join(", ")}`);
    install(missing);
    missing = missingPackages();
  }
  if (missing.length === 0) {
    console.log(`test peers: all present (${PEERS.map((peer) => peer.package).join(", ")})`);
    return;
  }
  console.log(
    `test peers: missing ${missing.join(", ")}; the suites that need them will be skipped. To install them, run:`,
  );
  console.log(`  sudo apt-get install --no-install-recommends ${missing.join(" ")}`);
  if (process.env.CI === "true") {
    console.error("test peers: CI=true demands every peer");
    process.exitCode = 1;
  }
}

function missingPackages() {
  return PEERS.filter((peer) => !peer.present()).map((peer) => peer.package);
}

/** Installs from Debian; without recommended packages and without a question (tshark asks who may capture). */
function install(packages) {
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"];
  run("apt-get", [...options, "update"]);
  run("apt-get", [...options, "install", "--yes", "--no-install-recommends", ...packages]);
}

/** A failure is told, not thrown: what counts is which packages are there in the end. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 300_000,
  });
  if (error !== undefined || status !== 0) {
    console.error(`test peers: ${command} ${args.join(" ")} failed: ${error?.message ?? `exit status ${status}`}`);
  }
}

function isCommand(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isFile(join(folder, name), constants.X_OK));
}

/** Whether an Erlang expression yields something else than `non_existing`. */
function knowsErlang(expression) {
  const program = `halt(case ${expression} of non_existing -> 1; _ -> 0 end).`;
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
