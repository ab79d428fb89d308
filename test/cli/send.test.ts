import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^Credit-Control </);
    expect(out).toContain("Val: 2001 (DIAMETER_SUCCESS)");
    expect(out).toContain("CC-Total-Octets");
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

  it("send - no answer exits with 2 and says why in one line", async () => {
    const peer = `aaa://127.0.0.1:${await freePort()}`;
    const outcome = await send(example, "--peer", peer, "--timeout", "1");
    expect(outcome).toMatchObject({ status: 2, out: "" });
    expect(outcome.err).toMatch(/^diameter: No connection to aaa:\/\/127\.0\.0\.1:\d+ in 1 s: .*\n$/);
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
