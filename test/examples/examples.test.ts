import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { ExampleProcess, freePorts } from "./process.ts";

const FOLDER = new URL("../../examples/", import.meta.url);

/** What each example prints, in this order; other text may stand between. */
const PROMISES: Readonly<Record<string, readonly string[]>> = {
  "accounting-server.mjs": [
    "with a handler:\n  record 0 of nas.example.net\n  result 2001",
    "with a subclass:\n  record 0 of nas.example.net\n  result 2001",
    "with a callback:\n  result 2001",
  ],
  "avps.mjs": [
    "User-Name user@example.net, mandatory: true, 24 octets",
    "CC-Total-Octets 18446744073709551615",
    "Event-Timestamp ed003780",
    "Host-IP-Address { family: 2, address: '2001:db8::1' }",
    "3GPP-SGSN-MCC-MNC of vendor 10415: 00000012c0000011000028af3030313031000000",
    "Subscription-Id of Subscription-Id-Type and Subscription-Id-Data\n41780000001",
    "User-Name (1) takes a string, not 5",
  ],
  "await-answer.mjs": [
    "good: 2001 for request 0",
    "error: 5030",
    "timeout: true, Credit-Control request: no answer from ocs.example.net in 0.2 s",
    "signal: TimeoutError",
    "no route: true, Credit-Control request of application 4: no route leads to realm elsewhere.net",
    "the route of realm example.net for application 4:\n  ocs.example.net: usable",
  ],
  "build-by-hand.mjs": [
    "NAT-Control <Version: 0x01",
    "  Session-Id <Code: 0x107, Flags: 0x40 (-M-), Length: 27, Val: nas.example.net;1;1>",
    "Unknown nas.example.net [ Avp Unknown (5001@99999) <Buffer 62 65 65 72> ]",
    "beer",
  ],
  "build-ccr.mjs": [
    "332 octets, header says 332",
    "Hop-by-Hop Identifier: 0x2711, End-to-End Identifier: 0x4e21",
    "CC-Request-Type <Code: 0x1a0, Flags: 0x40 (-M-), Length: 12, Val: 2 (UPDATE_REQUEST)>",
    "      CC-Total-Octets <Code: 0x1a5, Flags: 0x40 (-M-), Length: 16, Val: 250000>",
    "  3GPP-MS-TimeZone <Code: 0x17",
  ],
  "cx-registration.mjs": [
    "UAA DIAMETER_FIRST_REGISTRATION: sip:scscf.ims.net\nMAA 2001: 32 octets of RAND and AUTN\nSAA 2001: <IMSSubscription/>",
    "LIA DIAMETER_SUCCESS: sip:scscf.ims.net\nLIA DIAMETER_ERROR_USER_UNKNOWN: no server",
  ],
  "decode.mjs": [
    "Credit-Control request 0 findings",
    "41780000001\ninternet\n[ { family: 1, address: '10.0.0.7' } ]\nundefined",
    "[ 'agent1.example.net', 'agent2.example.net' ]\n00f110",
    "5005 Origin-Host is missing",
  ],
  "diameter-uri.mjs": [
    "host.example.com port 3868, tcp, secure: false",
    "host.example.com port 5868, tcp, secure: true { transport: 'tcp' }",
    "aaa://[2001:db8::1]:1813",
    'DiameterURI "host.example.com" has no scheme',
    "only aaa and aaas are known",
    "a number from 1 to 65535 is possible",
    "has no host",
  ],
  "find-avps.mjs": ["3GPP-RAT-Type: 06\n06\n0"],
  "gx-policy.mjs": [
    "rules for 262011234567890 with address 10.1.2.3\ninstalled: web, mail, video",
    "RAA 2001, left: web, mail\nsessions: 0",
  ],
  "gy-charging.mjs": [
    "10: 2001, 3000000 octets\n10: 2001, 3000000 octets, the last\n20: 4012, 0 octets, the last\n",
    "RAA 2002\n20: 2001, 3000000 octets\n5000000 octets are left",
  ],
  "gy-load.mjs": ["100 requests in ", " a second\np50 ", ", p99 ", "2001: 100\n"],
  "limited-vendors.mjs": ["the client supports vendors 13019, 10415", "the client listens on 0 sockets"],
  "own-avp.mjs": ["Wallet-Owner Alice true", "OctetString\ntrue\n[ '2001:db8:1:2::/64' ]"],
  "own-command.mjs": ["top up by 5", "2001 [ { balance: 105n, currency: 840 } ]"],
  "peer-selection.mjs": [
    "least pending: 1 2 1 2 1 2 1 2",
    "least used: 1 2 1 2 1 2 1 2",
    "round-robin: 1 2 1 2 1 2 1 2",
    "three to one: 1 1 2 1 1 1 2 1",
    "one peer for a session: ",
    "random: ",
    "never: no credit control at night",
  ],
  "push-re-auth.mjs": [
    "asked to re-authorize pgw.example.net;1;1\nawaited: Re-Auth answer 2002",
    "asked to re-authorize pgw.example.net;1;1\npushed: Re-Auth answer 2002",
  ],
  "rf-records.mjs": [
    "record 0: 2001\nrecord 1: 2001\nrecord 2: 2001\n",
    '"Accounting-Record-Type":"START_RECORD"',
    '"reading":"TAI 262-01 TAC 6699"',
    '"Accounting-Record-Type":"INTERIM_RECORD"',
    '"Accounting-Record-Type":"STOP_RECORD"',
  ],
  "s6a-attach.mjs": [
    "AIA 2001\n262011234567890 is at mme.visited.net, initial attach: true\nULA 2001, MSISDN 491701234567\n  APN internet",
    "AIA DIAMETER_ERROR_USER_UNKNOWN",
  ],
  "statistics.mjs": [
    'PEERS=[{"node_name":"pgw.example.net"',
    'STATS=[{"node_name":"pgw.example.net"',
    "from and to the client: { cer: 1, cea: 1, dwr: 0, dwa: 0, requests: 5, answers: 5 }",
    "by command code: { requests: 4, answers: 0 }",
    "average below 1 s: true",
    "requests: [ 5, 5, 5 ]",
    "answers by result: { '2xxx': [ 4, 4, 4 ], '5xxx': [ 1, 1, 1 ] }",
  ],
  "swm-eap.mjs": ["DEA 1001, 40 octets of EAP, 0 of key\nDEA 2001, 4 octets of EAP, 64 of key"],
  "two-addresses.mjs": [
    "listening on 127.0.0.1\nlistening on 127.0.0.2",
    "connected to 127.0.0.2, which is also at 127.0.0.1,127.0.0.2",
  ],
  "without-validation.mjs": [
    "validation on: 5005 Auth-Application-Id is missing",
    "the handler sees Auth-Application-Id is missing, Service-Context-Id is missing",
    "validation off: 5012 I do what I can",
  ],
};

const running: ExampleProcess[] = [];

function start(file: string, environment: Readonly<Record<string, string>>): ExampleProcess {
  const example = new ExampleProcess(file, environment);
  running.push(example);
  return example;
}

afterEach(() => {
  for (const example of running.splice(0)) example.kill();
});

describe("examples", () => {
  it("examples - README.md lists each of them in one line, and this test knows them all", () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mjs"));
    const listed = [...readFileSync(new URL("README.md", FOLDER), "utf8").matchAll(/^\| \[`?(.+?\.mjs)`?\]/gm)];
    expect(listed.map(([, file]) => file).sort()).toEqual(files.sort());
    const alone = files.filter((file) => !file.includes("/"));
    expect(alone.sort()).toEqual(Object.keys(PROMISES).sort());
  });

  it.each(Object.entries(PROMISES))("examples - %s does what it says and ends by itself", async (file, promises) => {
    const [port = ""] = await freePorts(1);
    const example = start(file, { PORT: port, SESSIONS: "20" });
    expect({ status: await example.end(), output: example.output }).toMatchObject({ status: 0 });
    let from = 0;
    for (const promise of promises) {
      const found = example.output.indexOf(promise, from);
      expect(found, `"${promise}" in\n${example.output}`).toBeGreaterThanOrEqual(0);
      from = found + promise.length;
    }
  });
});

describe("examples - SMS charging", () => {
  it.each(["server", "client"])("examples - the %s may be started first", async (first) => {
    const [port = ""] = await freePorts(1);
    const environment = { PORT: port };
    const files = { server: "sms-charging/server.mjs", client: "sms-charging/client.mjs" };
    const earlier = start(first === "server" ? files.server : files.client, environment);
    if (first === "server") await earlier.shows("listens on");
    else await new Promise((resolve) => setTimeout(resolve, 300));
    const later = start(first === "server" ? files.client : files.server, environment);
    const [server, client] = first === "server" ? [earlier, later] : [later, earlier];

    expect(await client.end()).toBe(0);
    expect(client.output).toMatch(/SENT Credit-Control .*request[\s\S]*Service-Context-Id <.*Val: 32274@3gpp\.org>/);
    expect(client.output).toContain("Address-Data <Code: 0x381");
    expect(client.output).toContain("Result: 2001");
    expect(client.output).toContain("SENT Disconnect-Peer");
    expect(server.output).toContain("41780000001 sends 1 and has 2 left");
    expect(await server.interrupt()).toBe(0);
  });

  it("examples - the server counts the messages of each subscriber, then refuses", async () => {
    const [port = ""] = await freePorts(1);
    const server = start("sms-charging/server.mjs", { PORT: port });
    await server.shows("listens on");
    const results: string[] = [];
    for (let message = 0; message < 4; message++) {
      const client = start("sms-charging/client.mjs", { PORT: port });
      await client.end();
      results.push(/Result: (\d+)/.exec(client.output)?.[1] ?? client.output);
    }
    expect(results).toEqual([...Array(3).fill("2001"), "4012"]);
    expect(await server.interrupt()).toBe(0);
  });
});

describe("examples - idle server and client", () => {
  const FILES = { server: "idle/server.mjs", client: "idle/client.mjs" };

  async function environment(more: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
    const [RELAY1_PORT = "", RELAY2_PORT = ""] = await freePorts(2);
    return { RELAY1_PORT, RELAY2_PORT, RECONNECT_WAIT: "0.3", ...more };
  }

  it.each([
    ["server", "client"],
    ["client", "server"],
  ] as const)("examples - the %s starts first, the %s later, each is stopped and started again", async (one, other) => {
    const settings = await environment();
    const first = start(FILES[one], settings);
    await first.shows("runs");
    const second = start(FILES[other], settings);
    await Promise.all([first.shows("is ready"), second.shows("is ready")]);

    expect(await second.interrupt()).toBe(0);
    await first.shows("received Disconnect-Peer request");
    const secondAgain = start(FILES[other], settings);
    await Promise.all([first.shows("is ready", 2), secondAgain.shows("is ready")]);

    expect(await first.interrupt()).toBe(0);
    await secondAgain.shows("received Disconnect-Peer request");
    const firstAgain = start(FILES[one], settings);
    await Promise.all([firstAgain.shows("is ready"), secondAgain.shows("is ready", 2)]);

    expect(await firstAgain.interrupt()).toBe(0);
    expect(await secondAgain.interrupt()).toBe(0);
  });

  it("examples - a killed peer is back by itself", async () => {
    const settings = await environment();
    const server = start(FILES.server, settings);
    const client = start(FILES.client, settings);
    await Promise.all([server.shows("is ready"), client.shows("is ready")]);
    client.kill();
    await server.shows("is gone, reason 4");
    const again = start(FILES.client, settings);
    await Promise.all([server.shows("is ready", 2), again.shows("is ready")]);
    expect([await server.interrupt(), await again.interrupt()]).toEqual([0, 0]);
  });

  it("examples - watchdogs go over the idle connection", async () => {
    const settings = await environment({ IDLE_TIMEOUT: "6" });
    const server = start(FILES.server, settings);
    const client = start(FILES.client, settings);
    await Promise.all([
      server.shows("received Device-Watchdog answer"),
      client.shows("received Device-Watchdog request\nsent Device-Watchdog answer"),
    ]);
    expect([await client.interrupt(), await server.interrupt()]).toEqual([0, 0]);
  });
});
