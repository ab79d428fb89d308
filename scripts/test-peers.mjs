// Makes sure of the real peers that test/interop talks to. What comes from PyPI goes into a folder of this checkout; what
// comes from Debian is installed as root on a machine with apt. Elsewhere it prints the one line to run and ends well, and
// the suites skip by name. With CI=true a missing peer fails.
import { spawnSync } from "node:child_process";
import { isCommand, missingPackages, PEER_PACKAGES, PYTHON_FOLDER, pipRequirement } from "./peer-packages.mjs";

main();

function main() {
  const wanted = missingPackages();
  if (wanted.length > 0) {
    console.log(`test peers: installing ${wanted.join(", ")}`);
    installFromDebian(wanted.filter(isFromDebian));
    installFromPypi(wanted.map(pipRequirement).filter((requirement) => requirement !== undefined));
  }
  const missing = missingPackages();
  if (missing.length === 0) {
    console.log(`test peers: all present (${PEER_PACKAGES.join(", ")})`);
    return;
  }
  console.log(`test peers: missing ${missing.join(", ")}; the suites that need them are skipped`);
  const fromDebian = missing.filter(isFromDebian);
  if (fromDebian.length > 0) {
    console.log("To install what Debian has, run:");
    console.log(`  sudo apt-get install --no-install-recommends ${fromDebian.join(" ")}`);
  }
  if (process.env.CI === "true") {
    console.error("test peers: CI=true demands every peer");
    process.exitCode = 1;
  }
}

function isFromDebian(name) {
  return pipRequirement(name) === undefined;
}

/** Without recommended packages and without a question (tshark asks who may capture). */
function installFromDebian(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !isCommand("apt-get")) return;
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"];
  run("apt-get", [...options, "update"]);
  run("apt-get", [...options, "install", "--yes", "--no-install-recommends", ...packages]);
}

function installFromPypi(requirements) {
  if (requirements.length === 0 || !isCommand("python3")) return;
  const options = [
    "--quiet",
    "--disable-pip-version-check",
    "--no-input",
    "--no-deps",
    "--retries",
    "2",
    "--timeout",
    "10",
  ];
  run("python3", ["-m", "pip", "install", ...options, "--upgrade", "--target", PYTHON_FOLDER, ...requirements]);
}

/** A failure is told, not thrown: what counts is which packages are there in the end. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", PIP_ROOT_USER_ACTION: "ignore" },
    timeout: 300_000,
  });
  if (error !== undefined || status !== 0) {
    console.error(`test peers: ${command} ${args.join(" ")} failed: ${error?.message ?? `exit status ${status}`}`);
  }
}
