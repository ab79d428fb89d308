import { expect, it } from "vitest";
import { chargingSession, gateway } from "../../src/cli/demo/charging-client.ts";
import { chargingServer } from "../../src/cli/demo/charging-server.ts";
import { PLAIN } from "../../src/cli/screen.ts";
import { traceMessages } from "../../src/cli/trace.ts";
import { freePort } from "./free-port.ts";

it("demo - one session is a line for each message, from capabilities to the goodbye", async () => {
  const port = await freePort();
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const screen = { width: undefined, paint: PLAIN };
  const server = chargingServer("127.0.0.1", port);
  const client = gateway("127.0.0.1", port);
  traceMessages(client.node, { print, screen });
  traceMessages(server, { print, screen, except: client.node.originHost });
  await server.start();
  await client.node.start();
  await chargingSession(client);
  await client.node.stop();
  await server.stop();
  const plain = lines.map((line) =>
    line
      .replace(/^\d\d:\d\d:\d\d\.\d{3}/, "TIME")
      .replace(/\d+\.\d ms$/, "LATENCY")
      .replace(/session …;\d+;\d+/, "session …")
      .replace(/\d+ octets$/, "N octets"),
  );
  const [to, from] = ["TIME  pgw.example.net → ocs.example.net", "TIME  pgw.example.net ← ocs.example.net"];
  expect(plain).toEqual([
    `${to}  CER  N octets`,
    `${from}  CEA 2001 DIAMETER_SUCCESS  LATENCY`,
    `${to}  CCR INITIAL_REQUEST #0  session …  N octets`,
    `${from}  CCA 2001 DIAMETER_SUCCESS  granted 1 MB  LATENCY`,
    `${to}  CCR UPDATE_REQUEST #1  session …  used 1 MB  N octets`,
    `${from}  CCA 2001 DIAMETER_SUCCESS  granted 1 MB  LATENCY`,
    `${to}  CCR TERMINATION_REQUEST #2  session …  used 250 kB  N octets`,
    `${from}  CCA 2001 DIAMETER_SUCCESS  LATENCY`,
    `${to}  DPR  N octets`,
    `${from}  DPA 2001 DIAMETER_SUCCESS  LATENCY`,
  ]);
});
