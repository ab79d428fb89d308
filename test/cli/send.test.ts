import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chargingServer } from "../../src/cli/demo/charging-server.ts";
import type { Node } from "../../src/node/node.ts";
import { freePort } from "./free-port.ts";
import { type Outcome, runCaptured } from "./run-captured.ts";

const example = new URL("../../examples/ccr.yaml", import.meta.url).pathname;
let server: Node;
let port: number;
let folder = "";

beforeAll(async () => {
  port = await freePort();
  server = chargingServer("127.0.0.1", port);
  await server.start();
  folder = mkdtempSync(join(tmpdir(), "diameter-send-"));
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function send(file: string, ...more: readonly string[]): Promise<Outcome> {
  return runCaptured("send", "--peer", `aaa://127.0.0.1:${port}`, "--origin-host", "me.example.net", file, ...more);
}

describe("send", () => {
  it("send - a granted request prints the answer and exits with 0", async () => {
    const { status, out, err } = await send(example);
    expect(status).toBe(0);
    expect(err).toBe(`Connected to ocs.example.net of example.net (diameter-ts) at 127.0.0.1:${port}\n`);
    expect(out).toMatch(/^Credit-Control </);
    expect(out).toContain("Val: 2001 (DIAMETER_SUCCESS)");
    expect(out).toContain("CC-Total-Octets");
  });

  it("send - examples/ccr.yaml is the package's own where the project has none", async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await send("examples/ccr.yaml")).status).toBe(0);
      expect((await send("examples/none.yaml")).err).toContain("examples/none.yaml can't be read: ENOENT");
    } finally {
      process.chdir(before);
    }
  });

  it("send - --json prints the answer as a tree", async () => {
    const { out } = await send(example, "--json");
    expect(JSON.parse(out)).toMatchObject({ header: { commandCode: 272, flags: { request: false } } });
  });

  it("send - another result than success exits with 1", async () => {
    const update = join(folder, "update.yaml");
    const avps =
      "{ Session-Id: no;such;session, Service-Context-Id: x, CC-Request-Type: UPDATE_REQUEST, CC-Request-Number: 1 }";
    writeFileSync(update, `command: Credit-Control-Request\napplicationId: 4\navps: ${avps}\n`);
    const { status, out } = await send(update);
    expect(status).toBe(1);
    expect(out).toContain("5002");
  });

  it("send - no answer exits with 2 and says why in one line, at the first failed attempt and not after the whole timeout", async () => {
    const peer = `aaa://127.0.0.1:${await freePort()}`;
    const started = performance.now();
    const outcome = await send(example, "--peer", peer, "--timeout", "60");
    expect(outcome).toMatchObject({ status: 2, out: "" });
    expect(outcome.err).toMatch(/^diameter: No connection to aaa:\/\/127\.0\.0\.1:\d+: connect ECONNREFUSED .*\n$/);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("send - learns the peer's name where its own was resolved, as with an address", async () => {
    const { status, err } = await send(example, "--peer", `aaa://localhost:${port}`);
    expect(status).toBe(0);
    expect(err).toContain("Connected to ocs.example.net of example.net");
  });

  it.each([
    ["says nothing", () => undefined, "is up, but no CEA came in 0.5 s"],
    ["closes at once", (socket: Socket) => socket.destroy(), "ended before it was of use: "],
  ])("send - of a server that accepts and %s the step that is missing is told", async (_what, meet, text) => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => {
      sockets.add(socket.on("error", () => undefined));
      meet(socket);
    });
    const silentPort = await new Promise<number>((resolve) => {
      silent.listen(0, "127.0.0.1", () => resolve((silent.address() as AddressInfo).port));
    });
    const { status, err } = await send(example, "--peer", `aaa://127.0.0.1:${silentPort}`, "--timeout", "0.5");
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(status).toBe(2);
    expect(err).toContain(`The connection to aaa://127.0.0.1:${silentPort} ${text}`);
  });

  it.each([
    [["--peer", "http://x"], "only aaa and aaas"],
    [["--peer", "aaas://127.0.0.1"], "TLS is not supported"],
    [["--timeout", "soon"], "seconds above 0"],
  ])("send - refuses %j before anything is sent", async (args, why) => {
    const { status, err } = await send(example, ...args);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});
