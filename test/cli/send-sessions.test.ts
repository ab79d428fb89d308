import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { chargingServer } from "../../src/cli/demo/charging-server.ts";
import { Node } from "../../src/node/node.ts";
import { freePort } from "./free-port.ts";
import { type Outcome, runCaptured } from "./run-captured.ts";

const S6A = 16777251;
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

function send(...args: readonly string[]): Promise<Outcome> {
  return runCaptured("send", "--peer", `aaa://127.0.0.1:${port}`, "--origin-host", "me.example.net", ...args);
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A CCR of one type, with further lines of AVPs. */
function ccr(type: string, ...more: readonly string[]): string {
  const avps = ["Service-Context-Id: 32251@3gpp.org", `CC-Request-Type: ${type}`, ...more];
  return `command: CCR\napplicationId: 4\navps:\n${avps.map((line) => `  ${line}\n`).join("")}`;
}

/** What an AVP holds in each message of a dump. */
function valuesOf(name: string, dump: string): string[] {
  return [...dump.matchAll(new RegExp(`${name} <.*Val: (.*)>`, "g"))].map(([, value]) => value as string);
}

describe("send - sessions", () => {
  it("send - several files are one session: one Session-Id, numbers counted on, the peer's realm", async () => {
    const types = ["INITIAL_REQUEST", "UPDATE_REQUEST", "TERMINATION_REQUEST"];
    const { status, out, err } = await send(...types.map((type) => file(`${type}.yaml`, ccr(type))), "--verbose");
    expect(status).toBe(0);
    expect(valuesOf("Session-Id", out)).toHaveLength(3);
    expect(new Set(valuesOf("Session-Id", out + err)).size).toBe(1);
    expect(valuesOf("CC-Request-Number", out)).toEqual(["0", "1", "2"]);
    expect(valuesOf("Destination-Realm", err)).toEqual(["example.net", "example.net", "example.net"]);
  });

  it("send - the Session-Id of the first file counts for all of them", async () => {
    const first = file("first.yaml", ccr("INITIAL_REQUEST", "Session-Id: mine;1"));
    const { out } = await send(first, file("second.yaml", ccr("TERMINATION_REQUEST")));
    expect(valuesOf("Session-Id", out)).toEqual(["mine;1", "mine;1"]);
  });

  it("send - the rest of a session is left out when an answer is negative", async () => {
    const [update, end] = [file("u.yaml", ccr("UPDATE_REQUEST")), file("t.yaml", ccr("TERMINATION_REQUEST"))];
    const { status, out, err } = await send(update, end);
    expect(status).toBe(1);
    expect(out.match(/^Credit-Control </gm)).toHaveLength(1);
    expect(err).toMatch(/\n1 more request of the session not sent\n$/);
  });

  it("send - --repeat makes a new session each time; --var and {{ n }} fill in what the file leaves open", async () => {
    const open = file(
      "open.yaml",
      ccr("INITIAL_REQUEST", 'User-Name: "{{ who }}-{{n}}"', "CC-Request-Number: {{ n }}"),
    );
    const { status, out, err } = await send(open, "--repeat", "2", "--var", "who=anna", "--verbose");
    expect(status).toBe(0);
    expect(new Set(valuesOf("Session-Id", out)).size).toBe(2);
    expect(valuesOf("CC-Request-Number", out)).toEqual(["1", "2"]);
    expect(valuesOf("User-Name", err)).toEqual(["anna-1", "anna-2"]);
  });

  it.each([
    [["--var", "whom=anna"], "{{ who }} has no value; did you mean whom?; give --var who=…"],
    [["--var", "anna"], "--var anna: write name=value, as in imsi=262010000000001"],
    [["--repeat", "0"], "--repeat 0: give a whole number above 0"],
    [["--vendor", "3GPP"], "--vendor 3GPP: give a vendor's number, as 10415 for 3GPP, or 0 for none"],
  ])("send - refuses %j in one line, before anything is sent", async (args, why) => {
    const open = file("who.yaml", ccr("INITIAL_REQUEST", 'User-Name: "{{ who }}"'));
    const named = args.includes("--var") ? [] : ["--var", "who=anna"];
    expect(await send(open, ...named, ...args)).toEqual({ status: 2, out: "", err: `diameter: ${why}\n` });
  });

  it("send - a mistake in a file is told with its line and column, and what was perhaps meant", async () => {
    const { status, err } = await send(file("bad.yaml", ccr("INITAL_REQUEST")));
    expect(status).toBe(2);
    expect(err).toMatch(
      /^diameter: .*bad\.yaml:5:3: avps\.CC-Request-Type: .* not 'INITAL_REQUEST'; did you mean INITIAL_REQUEST\?\n$/,
    );
  });
});

describe("send - the connection", () => {
  it("send - reaches the peer from another realm, and whatever the Destination-Realm", async () => {
    const elsewhere = file("elsewhere.yaml", ccr("INITIAL_REQUEST", "Destination-Realm: home.net"));
    const { status, out } = await send(elsewhere, "--origin-host", "me.visited.net");
    expect(status).toBe(1);
    expect(out).toContain("DIAMETER_REALM_NOT_SERVED");
  });

  it("send - --verbose shows each message with the time that its answer took", async () => {
    const { err } = await send(file("one.yaml", ccr("INITIAL_REQUEST")), "--verbose");
    const lines = err.split("\n").filter((line) => /^(\d\d:|Connected)/.test(line));
    expect(lines.map((line) => line.replace(/^\S+ {2}/, "").replace(/ [←→] /, " "))).toEqual([
      expect.stringMatching(/^me\.example\.net 127\.0\.0\.1 {2}CER {2}/),
      expect.stringMatching(/^me\.example\.net ocs\.example\.net {2}CEA 2001 DIAMETER_SUCCESS {2}\d+\.\d ms$/),
      expect.stringMatching(/^Connected to ocs\.example\.net/),
      expect.stringMatching(/^me\.example\.net ocs\.example\.net {2}CCR INITIAL_REQUEST #0 /),
      expect.stringMatching(/^me\.example\.net ocs\.example\.net {2}CCA 2001 DIAMETER_SUCCESS .* \d+\.\d ms$/),
      expect.stringMatching(/ DPR /),
      expect.stringMatching(/ DPA /),
    ]);
  });

  it.each([
    [[], 10415],
    [["--vendor", "0"], undefined],
    [["--vendor", "193"], 193],
  ])("send - offers an application of 3GPP with its vendor; with %j %j", async (options, expected) => {
    const hssPort = await freePort();
    const node = { ipAddresses: ["127.0.0.1"], tcpPort: hssPort, unknownPeers: "accept" } as const;
    const hss = new Node("hss.example.net", "example.net", node);
    hss.addApplication(new Application(S6A, { auth: true, vendorId: 10415 }));
    const offers: unknown[] = [];
    hss.on("message", ({ direction, message }) => {
      if (direction === "received" && message.code === 257) offers.push(message.attributes.vendorSpecificApplicationId);
    });
    await hss.start();
    const request = `command: PUR\napplicationId: ${S6A}\navps: { User-Name: x, Auth-Session-State: 1 }\n`;
    await send(file("pur.yaml", request), "--peer", `aaa://127.0.0.1:${hssPort}`, ...options);
    await hss.stop();
    expect(offers).toHaveLength(1);
    const [offer] = (offers[0] ?? []) as { vendorId: number }[];
    expect(offer?.vendorId).toBe(expected);
  });

  it("send - --retry waits for a peer that comes later", async () => {
    const latePort = await freePort();
    const late = chargingServer("127.0.0.1", latePort);
    const request = file("late.yaml", ccr("INITIAL_REQUEST"));
    const sent = send(request, "--peer", `aaa://127.0.0.1:${latePort}`, "--retry", "--timeout", "15");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await late.start();
    const { status, err } = await sent;
    await late.stop();
    expect(status).toBe(0);
    expect(err).toMatch(/^No connection to .*ECONNREFUSED.*; trying again\nConnected to /);
  });

  it("send - --retry ends with the last failure when the time is over", async () => {
    const peer = `aaa://127.0.0.1:${await freePort()}`;
    const request = file("never.yaml", ccr("INITIAL_REQUEST"));
    const { status, err } = await send(request, "--peer", peer, "--retry", "--timeout", "0.5");
    expect(status).toBe(2);
    expect(err).toMatch(/\ndiameter: No connection to .*ECONNREFUSED.* \(tried for 0\.5 s\)\n$/);
  });
});
