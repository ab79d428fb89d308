// Makes sure of the real peers that test/interop talks to. As root on a machine with apt it installs what is missing;
// elsewhere it prints the one line to run and ends well, and the suites skip by name. With CI=true a missing peer fails.
import { spawnSync } from "node:child_process";
import { isCommand, missingPackages, PEER_PACKAGES } from "./peer-packages.mjs";

main();

function main() {
  let missing = missingPackages();
  if (missing.length > 0 && process.getuid?.() === 0 && isCommand("apt-get")) {
    console.log(`test peers: installing ${missing.join(", ")}`);
    install(missing);
    missing = missingPackages();
  }
  if (missing.length === 0) {
    console.log(`test peers: all present (${PEER_PACKAGES.join(", ")})`);
    return;
  }
  console.log(
    `test peers: missing ${missing.join(", ")}; the suites that need them are skipped. To install them, run:`,
  );
  console.log(`  sudo apt-get install --no-install-recommends ${missing.join(" ")}`);
  if (process.env.CI === "true") {
    console.error("test peers: CI=true demands every peer");
    process.exitCode = 1;
  }
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
