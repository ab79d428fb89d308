// Makes sure of the real peers that test/interop talks to. What comes from PyPI, npm, Go's modules and Rust's crates goes into
// build/test-peers/; what comes from Debian is installed as root on a machine with apt. Elsewhere it prints the one line to run
// and ends well, and the suites skip by name. With CI=true a missing peer fails.
import { installPeers, isFromDebian } from "./peer-install.mjs";
import { missingPackages, PEER_PACKAGES } from "./peer-packages.mjs";
import { installToolchains } from "./toolchains.mjs";

main();

function main() {
  if (!installToolchains()) {
    console.log(
      "test peers: the other compilers and releases of Node.js could not be installed; what needs them is skipped",
    );
    if (process.env.CI === "true") process.exitCode = 1;
  }
  const wanted = missingPackages();
  if (wanted.length > 0) {
    console.log(`test peers: installing ${wanted.join(", ")}`);
    installPeers(wanted);
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
