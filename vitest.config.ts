import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What nodes say by themselves would fill the reports; tests of the log look at it through loggers of their own. */
const QUIET = { DIAMETER_LOG: "off" };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          env: QUIET,
          include: ["test/**/*.test.ts"],
          exclude: ["test/interop/**", "test/examples/**", "test/process/**"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "examples",
          env: QUIET,
          // Processes over the built package, as users start them.
          include: ["test/examples/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "process",
          env: QUIET,
          // Processes of our own over the built package: how they end.
          include: ["test/process/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "interop",
          env: QUIET,
          include: ["test/interop/**/*.test.ts"],
          // Real peers keep real time: RFC 3539 lets no watchdog run below 6 seconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

export default config;
